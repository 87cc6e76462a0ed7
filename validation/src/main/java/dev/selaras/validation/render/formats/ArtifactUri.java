package dev.selaras.validation.render.formats;

import java.nio.charset.StandardCharsets;

/** The name of a document as a URI reference, relative if the name is, so that it holds in every checkout of a repository. */
final class ArtifactUri {

    private static final String UNRESERVED = "0123456789-._~/";

    private static final String HEX = "0123456789ABCDEF";

    private ArtifactUri() {}

    /** The reference, what is not plain in a URI encoded as UTF-8 in percent form. */
    static String of(String name) {
        if (name.startsWith("/")) {
            return "file://" + encode(name);
        }
        boolean onDrive = name.length() > 2 && isLetter(name.charAt(0)) && name.startsWith(":/", 1);
        if (onDrive) {
            return "file:///" + name.substring(0, 2) + encode(name.substring(2));
        }
        return encode(fromHere(name));
    }

    /** Without the steps to where one is: the rest of {@code .//plan.json} is not to be taken for the name of a root. */
    private static String fromHere(String name) {
        int from = 0;
        while (name.startsWith("./", from)) {
            from += 2;
            while (name.startsWith("/", from)) {
                from++;
            }
        }
        return name.substring(from);
    }

    private static String encode(String name) {
        StringBuilder uri = new StringBuilder(name.length());
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isLetter(c) || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return uri.toString();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
