package org.netevent.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the operator set: environment variables {@code NETEVENT_…}, each of which a system property of the same name
 * overrides. All of them stand in one table of README.md. An empty value counts as none.
 */
@ApplicationScoped
public class Settings {
    private final UnaryOperator<String> source;

    public Settings() {
        this(name -> System.getProperty(name, System.getenv(name)));
    }

    /** With values from elsewhere, for tests. */
    public Settings(UnaryOperator<String> source) {
        this.source = source;
    }

    /** {@code NETEVENT_URL}: where people reach this server, without a slash at the end. */
    public URI publicAddress() {
        String address = text("NETEVENT_URL").orElseGet(() -> "http://localhost:" + number("NETEVENT_PORT", 8080));
        return URI.create(address.replaceAll("/+$", ""));
    }

    /** Whether people reach this server by TLS: cookies are Secure then, and HSTS is sent. */
    public boolean tls() {
        return "https".equalsIgnoreCase(publicAddress().getScheme());
    }

    /** {@code NETEVENT_ORGANIZER_SIGN_UP}: {@code open} (anybody may sign up as an organizer) or {@code closed}. */
    public boolean organizerSignUpOpen() {
        return !text("NETEVENT_ORGANIZER_SIGN_UP").orElse("open").equalsIgnoreCase("closed");
    }

    /** {@code NETEVENT_ADMIN_EMAIL} of the first administrator. */
    public Optional<String> adminEmail() {
        return text("NETEVENT_ADMIN_EMAIL");
    }

    /** {@code NETEVENT_ADMIN_PASSWORD} of the first administrator. */
    public Optional<String> adminPassword() {
        return text("NETEVENT_ADMIN_PASSWORD");
    }

    /** {@code NETEVENT_RATE_SIGN_IN}: sign-ins a minute from one address. An intranet may show one address for all. */
    public int signInsPerMinute() {
        return number("NETEVENT_RATE_SIGN_IN", 120);
    }

    /** {@code NETEVENT_RATE_REGISTER}: registrations (for events and as accounts) a minute from one address. */
    public int registrationsPerMinute() {
        return number("NETEVENT_RATE_REGISTER", 600);
    }

    /** {@code NETEVENT_RATE_ASK}: how often one account may ask others to connect or to meet in an hour. */
    public int askingsPerHour() {
        return number("NETEVENT_RATE_ASK", 60);
    }

    /** {@code NETEVENT_CURRENCY}: the ISO 4217 code that prices have unless a team chooses another. */
    public Currency currency() {
        String code = text("NETEVENT_CURRENCY").orElse("EUR");
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("NETEVENT_CURRENCY must be an ISO 4217 code, not '" + code + "'", e);
        }
    }

    /** {@code NETEVENT_HOLD_MINUTES}: how long chosen tickets are held for who is buying them. */
    public int holdMinutes() {
        return number("NETEVENT_HOLD_MINUTES", 15);
    }

    /** {@code NETEVENT_OFFER_HOURS}: how long tickets are kept for somebody from the waitlist, in hours. */
    public int offerHours() {
        return number("NETEVENT_OFFER_HOURS", 24);
    }

    /** {@code NETEVENT_FILES}: the folder of uploaded files. */
    public Path files() {
        return Path.of(text("NETEVENT_FILES").orElse(".data/files")).toAbsolutePath();
    }

    /** {@code NETEVENT_DEMO}: whether the demo data is loaded into an empty database. */
    public boolean demo() {
        return flag("NETEVENT_DEMO", false);
    }

    /** {@code NETEVENT_SMTP_HOST}: without it, mail is kept to be read on the Mail page. */
    public Optional<String> smtpHost() {
        return text("NETEVENT_SMTP_HOST");
    }

    /** {@code NETEVENT_SMTP_PORT}. */
    public int smtpPort() {
        return number("NETEVENT_SMTP_PORT", 587);
    }

    /** {@code NETEVENT_SMTP_USER}. */
    public Optional<String> smtpUser() {
        return text("NETEVENT_SMTP_USER");
    }

    /** {@code NETEVENT_SMTP_PASSWORD}. */
    public Optional<String> smtpPassword() {
        return text("NETEVENT_SMTP_PASSWORD");
    }

    /** {@code NETEVENT_SMTP_STARTTLS}: {@code true} (default) sends nothing over a line that is not encrypted. */
    public boolean smtpStartTls() {
        return flag("NETEVENT_SMTP_STARTTLS", true);
    }

    /** {@code NETEVENT_MAIL_FROM}: the sender of all mail. */
    public String mailFrom() {
        return text("NETEVENT_MAIL_FROM")
                .orElseGet(() -> "NetEvent <no-reply@" + publicAddress().getHost() + ">");
    }

    /** {@code NETEVENT_STRIPE_KEY}: the secret key of the Stripe account. Without it nobody can pay by Stripe. */
    public Optional<String> stripeKey() {
        return text("NETEVENT_STRIPE_KEY");
    }

    /** {@code NETEVENT_STRIPE_WEBHOOK_SECRET}: what Stripe signs its events with. */
    public Optional<String> stripeWebhookSecret() {
        return text("NETEVENT_STRIPE_WEBHOOK_SECRET");
    }

    /** {@code NETEVENT_STRIPE_API}: Stripe's address, without a slash at the end. */
    public String stripeApi() {
        return text("NETEVENT_STRIPE_API").orElse("https://api.stripe.com").replaceAll("/+$", "");
    }

    /** {@code NETEVENT_STRIPE_TIMEOUT}: seconds until an answer of Stripe counts as missing. */
    public int stripeTimeoutSeconds() {
        return number("NETEVENT_STRIPE_TIMEOUT", 20);
    }

    /** A setting's text, or empty when it is not set. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(source.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** @throws IllegalStateException naming the setting when it is not a whole number above 0 */
    public int number(String name, int otherwise) {
        Optional<String> value = text(name);
        if (value.isEmpty()) return otherwise;
        if (!value.get().matches("[0-9]{1,9}") || Integer.parseInt(value.get()) == 0)
            throw new IllegalStateException(name + " must be a whole number above 0, not '" + value.get() + "'");
        return Integer.parseInt(value.get());
    }

    /** {@code true}, {@code yes}, {@code on} and {@code 1} are yes; {@code false}, {@code no}, {@code off}, {@code 0} no. */
    public boolean flag(String name, boolean otherwise) {
        return switch (text(name).orElse("").toLowerCase(Locale.ROOT)) {
            case "" -> otherwise;
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0" -> false;
            default -> throw new IllegalStateException(name + " must be true or false");
        };
    }
}
