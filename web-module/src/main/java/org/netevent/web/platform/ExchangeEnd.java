package org.netevent.web.platform;

import io.undertow.server.ExchangeCompletionListener.NextListener;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Ends each request on its connection's I/O thread, where the next one is read. A worker that ends it wakes that thread first
 * and lets it go on after; in between it turns in a loop (Undertow's HttpReadListener), on a busy machine until the worker
 * gets its processor back: a seventh of what the server spent on a check-in.
 */
public class ExchangeEnd implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            exchange.addExchangeCompleteListener(ExchangeEnd::end);
            next.handleRequest(exchange);
        });
    }

    private static void end(HttpServerExchange exchange, NextListener next) {
        // who takes the connection over, for a WebSocket, may want to wait
        if (exchange.isInIoThread() || exchange.isUpgrade()) {
            next.proceed();
            return;
        }
        // not by its own type, which is no part of what the server shows to applications
        Executor reader = exchange.getIoThread();
        try {
            reader.execute(next::proceed);
        } catch (RejectedExecutionException e) {
            // the server stops
            next.proceed();
        }
    }
}
