package org.makewhole.web.account;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import org.makewhole.shared.security.Permission;

/** Form sign-in on a page of our own; whoever asked for another page first is taken there after. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue =
                @LoginToContinue(
                        loginPage = "/login.xhtml",
                        useForwardToLogin = false,
                        errorPage = ""))
@DeclareRoles({
    Permission.CASE_READ,
    Permission.CASE_WRITE,
    Permission.MONEY_POST,
    Permission.DOCUMENT_EXPORT,
    Permission.CASE_IMPORT,
    Permission.DASHBOARD_COUNTRY,
    Permission.AUDIT_READ,
    Permission.USER_ADMIN
})
@ApplicationScoped
public class SignInMechanism {}
