package org.netevent.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;

/** What a page tells after an act: results as toasts, also over a redirect; refusals at their fields. */
@Named
@RequestScoped
public class Messages {
    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    /** Something was done: the toast's title is the text of the key; a second line may stand under key + {@code .detail}. */
    public void done(String key) {
        done(key, Map.of());
    }

    public void done(String key, Map<String, ?> parameters) {
        add(FacesMessage.SEVERITY_INFO, key, parameters);
    }

    public void warn(String key, Map<String, ?> parameters) {
        add(FacesMessage.SEVERITY_WARN, key, parameters);
    }

    private void add(FacesMessage.Severity severity, String key, Map<String, ?> parameters) {
        var locale = preferences.getLocale();
        String detail = texts.has(locale, key + ".detail") ? texts.get(locale, key + ".detail", parameters) : "";
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, texts.get(locale, key, parameters), detail));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /**
     * A use case refused: at the fields it names, else on the whole page. A field {@code start_time} is found by the
     * component id {@code startTime} or {@code start_time}. Pages need not call this: an uncaught DomainException of an
     * action comes here by itself.
     */
    public void refused(DomainException refusal) {
        var faces = FacesContext.getCurrentInstance();
        var locale = preferences.getLocale();
        for (FieldError error : refusal.fields()) {
            String text = texts.of(locale, error);
            UIComponent input = find(faces.getViewRoot(), error.field());
            String clientId = input == null ? null : input.getClientId(faces);
            String summary = input == null ? error.field() + ": " + text : text;
            faces.addMessage(
                    clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, input == null ? "" : text));
            if (input instanceof UIInput field) keepTyped(faces, field);
        }
        if (refusal.fields().isEmpty()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(locale, refusal), ""));
        }
        faces.validationFailed();
    }

    /** For a converter or validator: the text of a key as its message. */
    public ValidatorException invalid(String key) {
        String text = texts.get(preferences.getLocale(), key);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** How many fields of the form have an error below them. */
    public long getFaultyFields() {
        var faces = FacesContext.getCurrentInstance();
        if (!faces.isValidationFailed()) return 0;
        Iterable<String> ids = faces::getClientIdsWithMessages;
        return StreamSupport.stream(ids.spliterator(), false)
                .filter(id -> id != null && !faces.getMessageList(id).isEmpty())
                .count();
    }

    /** An invalid field shows what was submitted, which is gone once the values have reached the bean. */
    private static void keepTyped(FacesContext faces, UIInput field) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String id = field.getClientId(faces);
        String typed = sent.getOrDefault(id + "_input", sent.get(id));
        if (typed != null && field.getSubmittedValue() == null) field.setSubmittedValue(typed);
        field.setValid(false);
    }

    private static UIComponent find(UIComponent root, String field) {
        Set<String> ids = new HashSet<>(List.of(field, camel(field)));
        Deque<UIComponent> queue = new ArrayDeque<>();
        queue.add(root);
        while (!queue.isEmpty()) {
            UIComponent component = queue.poll();
            if (component instanceof jakarta.faces.component.EditableValueHolder && ids.contains(component.getId())) {
                return component;
            }
            component.getFacetsAndChildren().forEachRemaining(queue::add);
        }
        return null;
    }

    private static String camel(String snake) {
        StringBuilder camel = new StringBuilder();
        for (String word : snake.split("_")) {
            boolean first = camel.isEmpty();
            if (!word.isEmpty()) camel.append(first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
