package org.makewhole.evidence.room;

/** How full the room of an organisation is. */
public enum RoomState {
    ENOUGH,
    /** Four fifths are used: somebody should see to it. */
    NEARLY_FULL,
    /** All is used; what comes in is taken from the reserve. */
    RESERVE,
    /** Nothing more is taken. */
    FULL
}
