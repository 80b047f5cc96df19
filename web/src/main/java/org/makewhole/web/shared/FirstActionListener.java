package org.makewhole.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/**
 * Of several buttons in one form only the first that was answered does something. No browser names
 * two; a program that does would begin a second file, or a second page, in the same answer.
 */
public class FirstActionListener implements ActionListener {
    private final ActionListener wrapped;

    public FirstActionListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            wrapped.processAction(event);
        }
    }
}
