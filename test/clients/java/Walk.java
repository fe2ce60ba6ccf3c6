import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.ApiResponse;
import org.openapitools.client.api.LifecycleApi;
import org.openapitools.client.api.OrdersApi;
import org.openapitools.client.model.CancelReason;
import org.openapitools.client.model.ErrorBody;
import org.openapitools.client.model.GatewayMessage;
import org.openapitools.client.model.Order;
import org.openapitools.client.model.OrderCancel;
import org.openapitools.client.model.OrderCreate;
import org.openapitools.client.model.OrderItemCreate;
import org.openapitools.client.model.OrderPage;
import org.openapitools.client.model.OrderPatch;
import org.openapitools.client.model.OrderStatus;
import org.openapitools.client.model.Problem;
import org.openapitools.client.model.ProblemCode;

/** The walk with what openapi-generator writes for Java. */
public class Walk {
  private static final String NOTE = "Bitte klingeln, 東京 🍵";

  interface Call {
    void run() throws ApiException;
  }

  public static void main(String[] arguments) throws Exception {
    ApiClient client = clientOf(System.getenv("TOKEN"));
    OrdersApi orders = new OrdersApi(client);

    String first = key();
    Order placed = orders.createOrder(first, tea(2));
    check(placed.getStatus() == OrderStatus.PENDING && placed.getTotalAmount() == 1780, placed);
    check(NOTE.equals(placed.getNote()), placed);
    System.out.println("create");

    ApiResponse<Order> replayed = orders.createOrderWithHttpInfo(first, tea(2));
    check(replayed.getData().equals(placed), replayed.getData());
    check(replayed.getHeaders().get("Idempotency-Replayed").equals(List.of("true")), replayed.getHeaders());
    System.out.println("replay");

    UUID id = placed.getOrderId();
    ApiResponse<Order> read = orders.getOrderWithHttpInfo(id, null, null);
    check(read.getData().equals(placed), read.getData());
    System.out.println("read");

    Order second = orders.createOrder(key(), tea(1));
    OrderPage page = orders.listOrders(1, null, null, null, null, null);
    check(page.getData().equals(List.of(second)), page);
    OrderPage last = orders.listOrders(1, page.getNextCursor(), null, null, null, null);
    check(last.getData().equals(List.of(placed)), last);
    System.out.println("list");

    String tag = read.getHeaders().get("ETag").get(0);
    Order edited = orders.updateOrder(id, tag, new OrderPatch().note("Ring twice."), null, null);
    check(edited.getVersion() == 2 && edited.getNote().equals("Ring twice."), edited);
    System.out.println("edit");

    String stale = refusal(412, () -> orders.updateOrder(id, tag, new OrderPatch().note("Once."), null, null));
    check(Problem.fromJson(stale).getCode() == ProblemCode.PRECONDITION_FAILED, stale);
    System.out.println("stale");

    OrderCancel reason = new OrderCancel().reason(CancelReason.CUSTOMER);
    Order canceled = new LifecycleApi(client).cancelOrder(id, reason, null, null, null);
    check(canceled.getStatus() == OrderStatus.CANCELED, canceled);
    System.out.println("cancel");

    String faulty = refusal(400, () -> orders.createOrder(key(), tea(0)));
    check(Problem.fromJson(faulty).getErrors().get(0).getPointer().equals("/items/0/quantity"), faulty);
    System.out.println("faults");

    OrdersApi nobody = new OrdersApi(clientOf("none"));
    String refused = refusal(401, () -> nobody.getOrder(id, null, null));
    Object body = ErrorBody.fromJson(refused).getActualInstance();
    check(body instanceof GatewayMessage message && message.getMessage().equals("Unauthorized"), refused);
    System.out.println("unauthorized");
    System.exit(0);
  }

  private static ApiClient clientOf(String token) {
    ApiClient client = new ApiClient();
    client.setBasePath(System.getenv("BASE_URL"));
    client.setBearerToken(token);
    return client;
  }

  private static OrderCreate tea(int quantity) {
    OrderItemCreate item = new OrderItemCreate().sku("TEA-001").name("Assam, 250 g").quantity(quantity).unitPrice(890);
    return new OrderCreate().currency("EUR").addItemsItem(item).metadata(Map.of("channel", "walk")).note(NOTE);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  /** The body of an answer with this status. */
  private static String refusal(int status, Call call) {
    try {
      call.run();
    } catch (ApiException exception) {
      check(exception.getCode() == status, exception);
      return exception.getResponseBody();
    }
    throw new AssertionError(status + " expected");
  }

  private static void check(boolean holds, Object seen) {
    if (!holds) throw new AssertionError(seen);
  }
}
