package org.makewhole.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.makewhole.audit.refusal.AccessRefusals;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.StepUpRequiredException;

/**
 * Turns refusals into what a person understands: a message on the page they are on, which keeps
 * what they typed; a question who they are; "not found"; or "not allowed". Everything else goes on
 * to the error pages.
 */
public class CalmExceptionHandler extends ExceptionHandlerWrapper {
    /** Attribute of a request whose refusal stands in the audit trail already. */
    public static final String TOLD = CalmExceptionHandler.class.getName() + ".told";

    /**
     * Attribute of a request whose change came too late: where the page is found as it is now,
     * beside the one that keeps what was typed.
     */
    private static final String AS_IT_IS = "recordAsItIs";

    CalmExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (answered(events.next().getContext().getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(Throwable thrown) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (DatabaseAwayAnswer.isFor(thrown) && faces.getPartialViewContext().isAjaxRequest()) {
            return giveNotice(faces);
        }
        if (cause(thrown, NotFoundException.class).isPresent()) {
            tell(faces, "not found");
            return send(faces, HttpServletResponse.SC_NOT_FOUND);
        }
        if (cause(thrown, EJBAccessException.class).isPresent()) {
            tell(faces, "without the right");
            return send(faces, HttpServletResponse.SC_FORBIDDEN);
        }
        if (cause(thrown, ViewExpiredException.class).isPresent()
                && faces.getPartialViewContext().isAjaxRequest()) {
            return ExpiredAnswer.write(faces);
        }
        if (cause(thrown, StepUpRequiredException.class).isPresent()) {
            return ask(faces);
        }
        if (cause(thrown, StaleRecordException.class).isPresent()
                || cause(thrown, OptimisticLockException.class).isPresent()) {
            say(faces, Texts.get("sharedText", "error.staleRecord"));
            faces.getExternalContext().getRequestMap().put(AS_IT_IS, address(faces));
            return true;
        }
        Optional<BusinessException> refusal = cause(thrown, BusinessException.class);
        if (refusal.isPresent()) {
            BusinessException said = refusal.get();
            say(
                    faces,
                    Texts.get(
                            "sharedText", "error." + said.getKey(), said.getArguments().toArray()));
            return true;
        }
        Optional<ConstraintViolationException> invalid =
                cause(thrown, ConstraintViolationException.class);
        invalid.ifPresent(e -> e.getConstraintViolations().forEach(v -> say(faces, text(v))));
        return invalid.isPresent();
    }

    /** The page that the script belongs to stays as it is, with all that was typed. */
    private static boolean giveNotice(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            return false;
        }
        external.responseReset();
        try {
            DatabaseAwayAnswer.give(
                    (HttpServletRequest) external.getRequest(),
                    (HttpServletResponse) external.getResponse());
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static String address(FacesContext faces) {
        return faces.getApplication()
                .getViewHandler()
                .getBookmarkableURL(faces, faces.getViewRoot().getViewId(), Map.of(), true);
    }

    private static boolean ask(FacesContext faces) {
        try {
            StepUpPrompt.show(faces);
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /**
     * Leaves an entry of who asked for what they may not have, or for what there is not: the answer
     * does not tell the two apart, and typed links are how people look around. Of the link only the
     * page and the id are kept; the rest may hold a name.
     */
    private static void tell(FacesContext faces, String why) {
        if (faces.getExternalContext().getUserPrincipal() == null) {
            return;
        }
        String id = faces.getExternalContext().getRequestParameterMap().get("id");
        Long number = id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
        String page = faces.getViewRoot() == null ? "" : faces.getViewRoot().getViewId();
        CDI.current().select(AccessRefusals.class).get().tell(page, number, why);
        faces.getExternalContext().getRequestMap().put(TOLD, true);
    }

    private static String text(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1) + ": " + violation.getMessage();
    }

    private static void say(FacesContext faces, String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private static boolean send(FacesContext faces, int status) {
        if (faces.getExternalContext().isResponseCommitted()) {
            return false;
        }
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return Optional.of(type.cast(t));
            }
        }
        return Optional.empty();
    }
}
