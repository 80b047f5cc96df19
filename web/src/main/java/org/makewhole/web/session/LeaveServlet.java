package org.makewhole.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.makewhole.web.account.SignInFlow;

/**
 * Signs out without a page, for who has to leave the screen at once: the browser has gone elsewhere
 * by the time it is answered. Without a session there is nothing to do.
 */
@WebServlet("/leave")
public class LeaveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private transient SignInFlow flow;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        flow.signOut(request, response);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
