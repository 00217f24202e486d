package org.netevent.desk.control;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.netevent.desk.boundary.DeskError;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/** The text of a file as spreadsheets and banks write it: UTF-8 with or without a mark, else Windows-1252. */
record CsvFile(String text, Charset charset) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** @throws DomainException FILE_TOO_LARGE, IMPORT_NOT_CSV for what is no text */
    static CsvFile of(byte[] file, int maxBytes) {
        if (file.length > maxBytes)
            throw new DomainException(PlatformError.FILE_TOO_LARGE, Map.of("megabytes", maxBytes / 1024 / 1024));
        for (byte b : file) if (b == 0) throw new DomainException(DeskError.IMPORT_NOT_CSV);
        boolean marked = file.length > 2 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF;
        ByteBuffer content = ByteBuffer.wrap(file, marked ? 3 : 0, file.length - (marked ? 3 : 0));
        Charset charset = isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        return new CsvFile(charset.decode(content).toString(), charset);
    }

    private static boolean isUtf8(ByteBuffer content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(content.duplicate());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
