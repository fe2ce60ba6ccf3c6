// The walk with what oapi-codegen writes.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"reflect"

	"github.com/google/uuid"

	"order-api-walk/client"
)

const note = "Bitte klingeln, 東京 🍵"

func tea(quantity int32) client.OrderCreate {
	text := note
	return client.OrderCreate{
		Currency: "EUR",
		Items:    []client.OrderItemCreate{{Sku: "TEA-001", Name: "Assam, 250 g", Quantity: quantity, UnitPrice: 890}},
		Metadata: &client.Metadata{"channel": "walk"},
		Note:     &text,
	}
}

func clientOf(token string) *client.ClientWithResponses {
	authorize := func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer "+token)
		return nil
	}
	orders, err := client.NewClientWithResponses(os.Getenv("BASE_URL"), client.WithRequestEditorFn(authorize))
	check(err == nil, err)
	return orders
}

func keyed() *client.CreateOrderParams {
	return &client.CreateOrderParams{IdempotencyKey: uuid.NewString()}
}

func check(holds bool, seen any) {
	if !holds {
		log.Panicf("%+v", seen)
	}
}

func main() {
	ctx := context.Background()
	orders := clientOf(os.Getenv("TOKEN"))

	first := keyed()
	created, err := orders.CreateOrderWithResponse(ctx, first, tea(2))
	check(err == nil && created.JSON201 != nil, created)
	placed := created.JSON201
	check(placed.Status == client.OrderStatusPending && placed.TotalAmount == 1780 && *placed.Note == note, placed)
	fmt.Println("create")

	replayed, err := orders.CreateOrderWithResponse(ctx, first, tea(2))
	check(err == nil && reflect.DeepEqual(replayed.JSON201, placed), replayed)
	check(replayed.Headers201.IdempotencyReplayed == "true", replayed.Headers201)
	fmt.Println("replay")

	read, err := orders.GetOrderWithResponse(ctx, placed.OrderId, nil)
	check(err == nil && reflect.DeepEqual(read.JSON200, placed), read)
	fmt.Println("read")

	second, err := orders.CreateOrderWithResponse(ctx, keyed(), tea(1))
	check(err == nil, err)
	limit := client.Limit(1)
	page, err := orders.ListOrdersWithResponse(ctx, &client.ListOrdersParams{Limit: &limit})
	check(err == nil && reflect.DeepEqual(page.JSON200.Data, []client.Order{*second.JSON201}), page)
	last, err := orders.ListOrdersWithResponse(ctx, &client.ListOrdersParams{Limit: &limit, Cursor: page.JSON200.NextCursor})
	check(err == nil && reflect.DeepEqual(last.JSON200.Data, []client.Order{*placed}), last)
	fmt.Println("list")

	edit := func(text string) (*client.UpdateOrderResponse, error) {
		known := &client.UpdateOrderParams{IfMatch: read.Headers200.ETag}
		return orders.UpdateOrderWithResponse(ctx, placed.OrderId, known, client.OrderPatch{Note: &text})
	}
	edited, err := edit("Ring twice.")
	check(err == nil && edited.JSON200 != nil, edited)
	check(edited.JSON200.Version == 2 && *edited.JSON200.Note == "Ring twice.", edited.JSON200)
	fmt.Println("edit")

	stale, err := edit("Once.")
	check(err == nil && stale.StatusCode() == http.StatusPreconditionFailed, stale)
	check(stale.ApplicationproblemJSON412.Code == client.ProblemCodePreconditionFailed, stale)
	fmt.Println("stale")

	reason := client.OrderCancel{Reason: client.CancelReasonCustomer}
	canceled, err := orders.CancelOrderWithResponse(ctx, placed.OrderId, nil, reason)
	check(err == nil && canceled.JSON200 != nil && canceled.JSON200.Status == client.OrderStatusCanceled, canceled)
	fmt.Println("cancel")

	faulty, err := orders.CreateOrderWithResponse(ctx, keyed(), tea(0))
	check(err == nil && faulty.ApplicationproblemJSON400 != nil, faulty)
	faults := *faulty.ApplicationproblemJSON400.Errors
	check(len(faults) == 1 && *faults[0].Pointer == "/items/0/quantity", faults)
	fmt.Println("faults")

	refused, err := clientOf("none").GetOrderWithResponse(ctx, placed.OrderId, nil)
	check(err == nil && refused.JSON401 != nil, refused)
	gateway, err := refused.JSON401.AsGatewayMessage()
	check(err == nil && *gateway.Message == "Unauthorized", gateway)
	fmt.Println("unauthorized")
}
