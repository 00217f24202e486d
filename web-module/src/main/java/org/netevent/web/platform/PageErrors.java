package org.netevent.web.platform;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.ErrorCode;
import org.netevent.platform.error.PlatformError;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/**
 * Turns what a page's action throws into an answer: a refusal into messages at the fields, an unknown or foreign object into
 * 404 or 403, a visitor where an account is needed to the sign-in page. All else is left to OmniFaces, which shows the error
 * pages also to Ajax and gives them the incident's id.
 */
public class PageErrors extends ExceptionHandlerFactory {
    public PageErrors(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(new FullAjaxExceptionHandler(getWrapped().getExceptionHandler()));
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                var context = events.next().getContext();
                if (answered(context.getContext(), context.getException(), context.getPhaseId())) events.remove();
            }
            getWrapped().handle();
        }

        private static boolean answered(FacesContext faces, Throwable thrown, PhaseId phase) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof DomainException refusal) return answered(faces, refusal, phase);
                if (cause instanceof EJBAccessException) return notAllowed(faces);
                if (cause instanceof ViewExpiredException) return error(faces, HttpServletResponse.SC_GONE);
            }
            return false;
        }

        private static boolean answered(FacesContext faces, DomainException refusal, PhaseId phase) {
            ErrorCode.Kind kind = refusal.code().kind();
            if (refusal.code() == PlatformError.SIGN_IN_NEEDED) return signIn(faces);
            if (!faces.isPostback() || phase == PhaseId.RENDER_RESPONSE) return error(faces, status(kind));
            return told(faces, refusal);
        }

        private static boolean told(FacesContext faces, DomainException refusal) {
            CDI.current().select(Messages.class).get().refused(refusal);
            faces.renderResponse();
            return true;
        }

        /** Without a postback there is no form to stay on. */
        private static int status(ErrorCode.Kind kind) {
            return switch (kind) {
                case FORBIDDEN -> 403;
                case NOT_FOUND, INVALID -> 404;
                case CONFLICT -> 409;
                case LIMITED -> 429;
                default -> 503;
            };
        }

        private static boolean notAllowed(FacesContext faces) {
            if (faces.getExternalContext().getUserPrincipal() == null) return signIn(faces);
            if (faces.isPostback()) return told(faces, new DomainException(PlatformError.NOT_ALLOWED));
            return error(faces, HttpServletResponse.SC_FORBIDDEN);
        }

        private static boolean signIn(FacesContext faces) {
            String here = CDI.current().select(Address.class).get().here();
            try {
                faces.getExternalContext()
                        .redirect(faces.getExternalContext().getRequestContextPath() + "/sign-in?back="
                                + java.net.URLEncoder.encode(here, java.nio.charset.StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            faces.responseComplete();
            return true;
        }

        private static boolean error(FacesContext faces, int status) {
            if (faces.getExternalContext().isResponseCommitted()
                    || faces.getPartialViewContext().isAjaxRequest()) {
                return false;
            }
            try {
                faces.getExternalContext().responseSendError(status, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            faces.responseComplete();
            return true;
        }
    }
}
