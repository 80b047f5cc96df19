package org.makewhole.web.singlesignon;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.makewhole.singlesignon.ProviderRow;
import org.makewhole.singlesignon.ProviderSettings;
import org.makewhole.singlesignon.SignOnException;
import org.makewhole.singlesignon.SingleSignOnService;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.RequestOrigin;
import org.makewhole.web.shared.Texts;

/** The administrator's page: the provider of the organisation. */
@Named
@ViewScoped
public class ProviderBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "singlesignonText";
    private static final String PAGE = "/singlesignon/provider.xhtml?faces-redirect=true";
    private static final int NONE = -1;

    @Inject private SingleSignOnService service;
    @Inject private transient RequestOrigin origin;

    private int version = NONE;
    private String issuer;
    private String clientId;
    private String clientSecret;
    private String typedSecret;
    private String typedFor;
    private String secondFactor;
    private boolean active = true;

    /** Reads the provider as it is when the page is opened; a change goes with that version. */
    public void load() {
        service.find().ifPresent(this::show);
    }

    private void show(ProviderRow provider) {
        version = provider.version();
        issuer = provider.issuer();
        clientId = provider.clientId();
        secondFactor = provider.secondFactor();
        active = provider.active();
    }

    /** Saves; what was typed stays on the page while the provider does not answer as it should. */
    public String save() {
        try {
            service.save(
                    version,
                    new ProviderSettings(issuer, clientId, secret(), secondFactor, active));
        } catch (SignOnException refused) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR,
                                    Texts.get(BUNDLE, "provider.refused." + refused.problem()),
                                    null));
            return null;
        }
        Flash.done(BUNDLE, "provider.saved");
        return PAGE;
    }

    public String remove() {
        service.remove(version);
        Flash.done(BUNDLE, "provider.removed");
        return PAGE;
    }

    /**
     * What was typed before the page asked something else, as long as it is for the same issuer.
     */
    private String secret() {
        if (clientSecret != null) {
            typedSecret = clientSecret;
            typedFor = issuer;
        }
        return issuer.equals(typedFor) ? typedSecret : clientSecret;
    }

    /** Whether a secret need not be typed again: one is stored, or was typed on this page. */
    public boolean isSecretKept() {
        return isKnown() || typedSecret != null;
    }

    public boolean isKnown() {
        return version != NONE;
    }

    /** The address that the provider has to know, to send people back to. */
    public String getReturnAddress() {
        HttpServletRequest request =
                (HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return origin.baseUrl(request) + SignOnServlet.END;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    /** Never the stored one: that leaves the server only for the provider. */
    public String getClientSecret() {
        return clientSecret;
    }

    public void setClientSecret(String clientSecret) {
        this.clientSecret = clientSecret;
    }

    public String getSecondFactor() {
        return secondFactor;
    }

    public void setSecondFactor(String secondFactor) {
        this.secondFactor = secondFactor;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
