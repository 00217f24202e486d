package org.netevent.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.netevent.account.boundary.Credentials;
import org.netevent.account.boundary.SignIn;

/** {@code /sign-in?back=}. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    SignIn signIn;

    @Inject
    Arrival arrival;

    private String back;
    private String email;
    private String password;

    public void signIn() {
        arrival.enter(signIn.signIn(new Credentials(email, password)), back);
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
