package cat.fullderuta.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything in a file that somebody who looks for it can read, whatever the format: each part of a package by name and content, of
 * a PDF the pages, every string and every unpacked stream, of anything else the text, also unfolded and with attachments decoded.
 */
final class FileText {

    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]|=\r?\n");
    private static final Pattern BASE64 = Pattern.compile("(?:[A-Za-z0-9+/]{40,}={0,2}\\s+)+[A-Za-z0-9+/]*={0,2}");

    private FileText() {
    }

    static String of(byte[] file) throws IOException {
        String start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
        return start.startsWith("PK") ? ofPackage(file) : start.equals("%PDF") ? ofPdf(file) : ofText(file);
    }

    private static String ofPackage(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n').append(of(zip.readAllBytes())).append('\n');
            }
        }
        return text.toString();
    }

    private static String ofPdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var text = new StringBuilder(new PDFTextStripper().getText(document)).append(new String(file, StandardCharsets.ISO_8859_1));
            collect(document.getDocument().getTrailer(), text, new HashSet<>());
            return text.toString();
        }
    }

    private static void collect(COSBase part, StringBuilder text, Set<COSBase> seen) throws IOException {
        COSBase object = part instanceof COSObject reference ? reference.getObject() : part;
        if (object == null || !seen.add(object)) {
            return;
        }
        if (object instanceof COSString string) {
            text.append(string.getString()).append('\n');
        }
        if (object instanceof COSStream stream) {
            try (var in = stream.createInputStream()) {
                text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        if (object instanceof COSDictionary dictionary) {
            for (COSBase value : dictionary.getValues()) {
                collect(value, text, seen);
            }
        }
        if (object instanceof COSArray array) {
            for (COSBase value : array) {
                collect(value, text, seen);
            }
        }
    }

    private static String ofText(byte[] file) throws IOException {
        String plain = new String(file, StandardCharsets.UTF_8);
        var text = new StringBuilder(plain).append('\n').append(FOLD.matcher(plain).replaceAll(""));
        var attachments = BASE64.matcher(plain);
        while (attachments.find()) {
            text.append('\n').append(of(Base64.getMimeDecoder().decode(attachments.group())));
        }
        return text.toString();
    }
}
