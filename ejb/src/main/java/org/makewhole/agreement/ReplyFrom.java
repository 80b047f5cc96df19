package org.makewhole.agreement;

/** From when the time of the employer's answer runs. */
public enum ReplyFrom {
    /** From the day on which the grievance was brought to the step. */
    FILING,
    /** From the step's last meeting; from its filing as long as none was held. */
    MEETING
}
