package dev.selaras.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;

/** The bytes of a stream as long as they are UTF-8; where they are not, reading them fails. Closing it does nothing. */
final class SoundStream extends InputStream {

    private static final int BLOCK = 1 << 16;

    /** The longest character in bytes. */
    private static final int LONGEST = 4;

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];

    /** How far the block is given away, of whole characters, and filled. */
    private int at;

    private int sound;
    private int end;

    SoundStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int start, int length) throws IOException {
        if (at == sound) {
            fill();
        }
        if (at == sound) {
            return length == 0 ? 0 : -1;
        }
        int given = Math.min(length, sound - at);
        System.arraycopy(block, at, to, start, given);
        at += given;
        return given;
    }

    /** Fills the block after what is there of a character that goes on. */
    private void fill() throws IOException {
        int begun = end - sound;
        System.arraycopy(block, sound, block, 0, begun);
        end = begun + in.readNBytes(block, begun, BLOCK - begun);
        sound = StrictUtf8.end(block, end);
        at = 0;
        if (end - sound >= (end < BLOCK ? 1 : LONGEST)) {
            throw new MalformedInputException(end - sound);
        }
    }
}
