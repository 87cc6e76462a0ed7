package dev.selaras.format.reading;

/** What to do about members that the format does not know. */
public enum UnknownMembers {
    /** Each is an error: the document can't be read until its name is mended or it is removed. */
    REFUSE,

    /** They are left out, and the result names each among its {@linkplain ReadResult#getNotes() notes}. */
    REPORT,

    /**
     * As {@link #REPORT}, and the result has them with their values, to be {@linkplain ReadResult#getKept() written} again.
     * They may not be there twice, and texts and numbers in them must be such as the format takes.
     */
    KEEP
}
