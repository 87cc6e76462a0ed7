package dev.selaras.validation.rule;

/**
 * An installed rule that can't be loaded or says of itself what can't be. It is for whoever wrote the rule or put the
 * jar there: the message names the class or the code, and the mend.
 */
public final class UnusableRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableRuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
