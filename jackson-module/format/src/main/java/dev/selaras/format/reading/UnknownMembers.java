package dev.selaras.format.reading;

/** What to do about members that the format does not know. */
public enum UnknownMembers {
    /** Each is an error: the document can't be read until its name is mended or it is removed. */
    REFUSE,

    /** They are left out, and the result names each among its {@linkplain ReadResult#getNotes() notes}. */
    REPORT
}
