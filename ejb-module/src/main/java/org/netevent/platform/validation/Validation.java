package org.netevent.platform.validation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.ElementType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;

/** Checks a command against its own Bean Validation constraints and names every faulty field in one answer. */
@ApplicationScoped
public class Validation {
    /** The text of a constraint, where it says more than the constraint's name. */
    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required", "NotBlank", "required", "NotEmpty", "required", "Size", "length", "Email", "email");

    private static final Set<String> INNER_ATTRIBUTES = Set.of("groups", "payload", "message", "flags", "regexp");

    @Inject
    ValidatorFactory factory;

    private Validator validator;

    @PostConstruct
    void start() {
        validator = factory.usingContext().traversableResolver(new AllLoaded()).getValidator();
    }

    /**
     * @return the command itself
     * @throws DomainException INVALID_INPUT with one entry for each violation, in the order of the fields' names
     */
    public <T> T check(T command) {
        return check(command, Optional.empty());
    }

    /**
     * Also names what a rule that no constraint can tell found.
     *
     * @throws DomainException INVALID_INPUT as above
     */
    public <T> T check(T command, Optional<FieldError> other) {
        List<FieldError> errors = errors(command);
        if (errors.isEmpty() && other.isEmpty()) return command;
        throw DomainException.invalid(Stream.concat(errors.stream(), other.stream())
                .sorted(Comparator.comparing(FieldError::field))
                .toList());
    }

    /** The violations alone, in the order of the fields' names: for rules that name theirs together with these. */
    public List<FieldError> errors(Object command) {
        return validator.validate(command).stream()
                .map(Validation::toFieldError)
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }

    private static FieldError toFieldError(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        String template = violation.getMessageTemplate();
        String constraint = descriptor.getAnnotation().annotationType().getSimpleName();
        // a constraint may name its own text: message = "past_start"
        String code = template.startsWith("{") ? CODES.getOrDefault(constraint, snake(constraint)) : template;
        Map<String, Object> parameters = new HashMap<>(descriptor.getAttributes());
        parameters.keySet().removeAll(INNER_ATTRIBUTES);
        parameters.values().removeIf(value -> !(value instanceof Number || value instanceof String));
        return new FieldError(field(violation.getPropertyPath()), code, parameters);
    }

    private static String field(Path path) {
        return snake(path.toString());
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    /** A command is all there: asking JPA for each of its fields whether that is loaded is work for entities. */
    private static final class AllLoaded implements TraversableResolver {
        @Override
        public boolean isReachable(
                Object object, Path.Node property, Class<?> root, Path path, ElementType elementType) {
            return true;
        }

        @Override
        public boolean isCascadable(
                Object object, Path.Node property, Class<?> root, Path path, ElementType elementType) {
            return true;
        }
    }
}
