//! The walk with what openapi-generator writes for Rust.

use openapi::apis::configuration::Configuration;
use openapi::apis::lifecycle_api::cancel_order;
use openapi::apis::orders_api::{create_order, get_order, list_orders, update_order};
use openapi::apis::orders_api::{CreateOrderError, GetOrderError, UpdateOrderError};
use openapi::apis::Error;
use openapi::models::{
    CancelReason, ErrorBody, OrderCancel, OrderCreate, OrderItemCreate, OrderPatch, OrderStatus, ProblemCode,
};
use std::collections::HashMap;
use std::env::var;

const NOTE: &str = "Bitte klingeln, 東京 🍵";

fn tea(quantity: i32) -> OrderCreate {
    let item = OrderItemCreate::new("TEA-001".to_owned(), "Assam, 250 g".to_owned(), quantity, 890);
    OrderCreate {
        note: Some(NOTE.to_owned()),
        metadata: Some(HashMap::from([("channel".to_owned(), "walk".to_owned())])),
        ..OrderCreate::new("EUR".to_owned(), vec![item])
    }
}

fn patch(note: &str) -> OrderPatch {
    OrderPatch { note: Some(Some(note.to_owned())), ..OrderPatch::new() }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let configuration = Configuration {
        base_path: var("BASE_URL")?,
        bearer_access_token: Some(var("TOKEN")?),
        ..Configuration::new()
    };
    let key = || uuid::Uuid::new_v4().to_string();

    let first = key();
    let placed = create_order(&configuration, &first, tea(2)).await?;
    assert_eq!((placed.status, placed.total_amount), (OrderStatus::Pending, 1780));
    assert_eq!(placed.note.as_deref(), Some(NOTE));
    println!("create");

    let replayed = create_order(&configuration, &first, tea(2)).await?;
    assert_eq!(replayed, placed);
    println!("replay");

    let id = placed.order_id.to_string();
    assert_eq!(get_order(&configuration, &id, None, None).await?, placed);
    println!("read");

    let second = create_order(&configuration, &key(), tea(1)).await?;
    let page = list_orders(&configuration, Some(1), None, None, None, None, None).await?;
    assert_eq!(page.data, [second]);
    let cursor = page.next_cursor.ok_or("the first page has no cursor")?;
    let last = list_orders(&configuration, Some(1), Some(&cursor), None, None, None, None).await?;
    assert_eq!(last.data, [placed.clone()]);
    println!("list");

    let tag = format!("\"{}\"", placed.version);
    let edited = update_order(&configuration, &id, &tag, patch("Ring twice."), None, None).await?;
    assert_eq!((edited.version, edited.note.as_deref()), (2, Some("Ring twice.")));
    println!("edit");

    match update_order(&configuration, &id, &tag, patch("Once."), None, None).await {
        Err(Error::ResponseError(answer)) => match answer.entity {
            Some(UpdateOrderError::Status400(problem)) => {
                // The variants are told apart by their shape alone, and the first that fits is taken.
                assert_eq!((answer.status.as_u16(), problem.code), (412, ProblemCode::PreconditionFailed));
            }
            other => return Err(format!("412 came as {other:?}").into()),
        },
        other => return Err(format!("the edit of an older version gave {other:?}").into()),
    }
    println!("stale");

    let canceled = cancel_order(&configuration, &id, OrderCancel::new(CancelReason::Customer), None, None, None).await?;
    assert_eq!(canceled.status, OrderStatus::Canceled);
    println!("cancel");

    match create_order(&configuration, &key(), tea(0)).await {
        Err(Error::ResponseError(answer)) => match answer.entity {
            Some(CreateOrderError::Status400(problem)) => {
                let pointers: Vec<_> = problem.errors.iter().flatten().map(|fault| fault.pointer.as_deref()).collect();
                assert_eq!((answer.status.as_u16(), pointers), (400, vec![Some("/items/0/quantity")]));
            }
            other => return Err(format!("400 came as {other:?}").into()),
        },
        other => return Err(format!("a quantity of 0 gave {other:?}").into()),
    }
    println!("faults");

    let nobody = Configuration { bearer_access_token: Some("none".to_owned()), ..configuration };
    match get_order(&nobody, &id, None, None).await {
        Err(Error::ResponseError(answer)) => match answer.entity {
            Some(GetOrderError::Status401(ErrorBody::GatewayMessage(gateway))) => {
                assert_eq!((answer.status.as_u16(), gateway.message.as_deref()), (401, Some("Unauthorized")));
            }
            other => return Err(format!("401 came as {other:?}").into()),
        },
        other => return Err(format!("a token that is none gave {other:?}").into()),
    }
    println!("unauthorized");
    Ok(())
}
