package org.netevent.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.boundary.OrderDetails;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLineInfo;
import org.netevent.order.boundary.Orders;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.payment.boundary.Checkout;
import org.netevent.payment.boundary.PaymentStart;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.registration.boundary.Prefill;
import org.netevent.registration.boundary.Registrations;
import org.netevent.tickettype.boundary.SaleTerms;
import org.netevent.tickettype.boundary.SaleTermsLookup;
import org.netevent.web.platform.Preferences;
import org.omnifaces.util.Faces;

/** Who buys an order, for whom, and how it is paid: the form of {@code /order/TOKEN}. */
@Named
@RequestScoped
public class OrderForm {
    /** {@code attendees[1].email} stands on the page as attendee1Email. */
    private static final Pattern ATTENDEE = Pattern.compile("attendees\\[(\\d+)]\\.(\\w+)");

    @Inject
    BuyerOrderPage page;

    @Inject
    Orders orders;

    @Inject
    Checkout checkout;

    @Inject
    Registrations registrations;

    @Inject
    SaleTermsLookup terms;

    @Inject
    Preferences preferences;

    private String name;
    private String email;
    private String organisation;
    private String address;
    private String discountCode;
    private boolean ownTicket = true;
    private List<AttendeeFields> attendees;
    private SaleTerms offered;

    /** Fills in what is known of the buyer and, when the details are changed, of the attendees. */
    public void load() {
        if (!page.isForm()) return;
        OrderInfo order = page.getOrder();
        Prefill known = registrations.prefill();
        name = order.name() == null ? known.name() : order.name();
        email = order.email() == null ? known.email() : order.email();
        organisation = order.email() == null ? known.organisation() : order.organisation();
        address = order.address();
        if (!order.described()) return;
        for (int i = 0; i < getAttendees().size(); i++)
            attendees.get(i).fill(order.attendees().get(i));
        AttendeeFields first = attendees.get(0);
        ownTicket = name.equals(first.getName()) && email.equals(first.getEmail());
    }

    /** Keeps the details and begins to pay: at the provider, or on the order's page. */
    public void submit() {
        OrderInfo order = page.getOrder();
        try {
            orders.describe(order.id(), page.getToken(), details());
        } catch (DomainException refused) {
            throw atTheInputs(refused);
        }
        pay();
    }

    /** Begins to pay, or goes on with it. */
    public void pay() {
        OrderInfo order = page.getOrder();
        PaymentStart start = checkout.pay(order.id(), page.getToken());
        if (start.checkoutUrl() == null) Faces.redirect("order/%s", page.getToken());
        else Faces.redirect(start.checkoutUrl());
    }

    /** What is typed in the form beside it stays: this one is sent alone, by Ajax. */
    public void applyDiscount() {
        orders.discount(page.getOrder().id(), page.getToken(), discountCode);
        page.again();
    }

    public void dropDiscount() {
        orders.discount(page.getOrder().id(), page.getToken(), null);
        page.again();
    }

    private OrderDetails details() {
        List<AttendeeDetails> people = new ArrayList<>();
        for (AttendeeFields one : getAttendees())
            people.add(ownTicket && one.getNumber() == 1 ? one.of(name, email, organisation) : one.details());
        return new OrderDetails(name, email, organisation, address, preferences.getLanguage(), chosen(), people);
    }

    /** Each field once: what is wrong with the buyer is wrong with the own ticket, too. */
    private DomainException atTheInputs(DomainException refused) {
        Map<String, FieldError> fields = new LinkedHashMap<>();
        for (FieldError error : refused.fields()) {
            String input = input(error.field());
            fields.putIfAbsent(input, new FieldError(input, error.code(), error.parameters()));
        }
        return new DomainException(refused.code(), refused.parameters(), List.copyOf(fields.values()));
    }

    private String input(String field) {
        Matcher attendee = ATTENDEE.matcher(field);
        if (!attendee.matches()) return field;
        boolean hidden = ownTicket
                && attendee.group(1).equals("0")
                && List.of("name", "email", "organisation").contains(attendee.group(2));
        return hidden ? attendee.group(2) : "attendee" + attendee.group(1) + "_" + attendee.group(2);
    }

    /** One for each ticket, in the order of the lines. */
    public List<AttendeeFields> getAttendees() {
        if (attendees != null) return attendees;
        attendees = new ArrayList<>();
        if (page.isForm())
            for (OrderLineInfo line : page.getOrder().lines())
                for (int i = 0; i < line.quantity(); i++) attendees.add(new AttendeeFields(attendees.size(), line));
        return attendees;
    }

    /** How it may be paid, the first one chosen beforehand; none for what costs nothing. */
    public List<PaymentMethod> getMethods() {
        List<PaymentMethod> methods = new ArrayList<>();
        if (page.getOrder().total().isZero()) return methods;
        if (terms().stripe()) methods.add(PaymentMethod.STRIPE);
        if (terms().offline()) methods.add(PaymentMethod.OFFLINE);
        return methods;
    }

    /** The method that was chosen, here or before, or the first one. */
    public PaymentMethod getMethod() {
        PaymentMethod sent = chosen();
        if (sent != null) return sent;
        if (page.getOrder().method() != null) return page.getOrder().method();
        return getMethods().isEmpty() ? null : getMethods().get(0);
    }

    private static PaymentMethod chosen() {
        String sent = Faces.getRequestParameter("payBy");
        return sent != null && sent.matches("stripe|offline") ? PaymentMethod.of(sent) : null;
    }

    public int getOfflineDays() {
        return terms().offlineDays();
    }

    private SaleTerms terms() {
        if (offered == null) offered = terms.of(page.getOrder().eventId());
        return offered;
    }

    /** What the field of the payment method holds for its messages; the choice itself is a plain radio. */
    public String getPaymentMethod() {
        return "";
    }

    public void setPaymentMethod(String nothing) {
        // see getMethod
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getDiscountCode() {
        return discountCode;
    }

    public void setDiscountCode(String discountCode) {
        this.discountCode = discountCode;
    }

    /** Whether the first ticket is the buyer's own. */
    public boolean isOwnTicket() {
        return ownTicket;
    }

    public void setOwnTicket(boolean ownTicket) {
        this.ownTicket = ownTicket;
    }
}
