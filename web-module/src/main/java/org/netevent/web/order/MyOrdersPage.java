package org.netevent.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.netevent.order.boundary.MyOrder;
import org.netevent.order.boundary.Orders;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;

/** The list of one's own orders, {@code /my/orders}. */
@Named("myOrders")
@RequestScoped
public class MyOrdersPage {
    @Inject
    Orders orders;

    private int page;
    private Page<MyOrder> result;

    public void load() {
        result = orders.mine(PageRequest.of(page, PageRequest.DEFAULT_SIZE));
    }

    public Page<MyOrder> getResult() {
        return result;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
