package dev.selaras.format.shape;

/**
 * What a schema can see of texts, in the regular expressions that JSON Schema has. Selaras itself reads texts without any;
 * each pattern accepts all that is read.
 */
final class Patterns {

    /** One character at least that is no white space, as Java understands it. */
    static final String NOT_BLANK =
            "[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    /** The outline of a language tag. */
    static final String LANGUAGE = "^(?=.{1,35}$)([A-Za-z]{2,8}|[Ii])(-[A-Za-z0-9]{1,8})*$";

    static final String YEAR = "^[1-9][0-9]{3}$";

    static final String REPORTING_PERIOD = "^[1-9][0-9]{3}(-(Q[1-4]|0[1-9]|1[0-2]))?$";

    static final String PLAN_VERSION = "^(DRAFT|ENACTED|AMENDED-[1-9][0-9]?)$";

    /** A date, though perhaps in no calendar. */
    static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    static final String ID = "^" + NAME + "$";

    static final String REF = "^(" + NAME + "#)?" + NAME + "$";

    /** The pair of digits of a regency or city, which is neither 00 nor 70. */
    private static final String REGENCY = "(0[1-9]|[1-689][0-9]|7[1-9])";

    static final String REGION_CODE = "^[0-9]{2}(" + REGENCY + "([0-9]{2}([1-3][0-9]{3})?)?|\\." + REGENCY
            + "(\\.[0-9]{2}(\\.[1-3][0-9]{3})?)?)?$";

    private Patterns() {}
}
