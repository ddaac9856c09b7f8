package cat.fullderuta.export;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * A draft as an .eml file, which mail programs open to be read over and sent by a person. Nothing in it tells of this machine: no
 * sender, date, program or message number; the mail program adds its own.
 */
final class MailFile {

    private MailFile() {
    }

    /** Writes the file; does not close the stream. */
    static void write(MailDraft draft, OutputStream out) throws IOException {
        try {
            var message = new Anonymous();
            message.setHeader("X-Unsent", "1");
            for (String address : draft.to()) {
                if (isAddress(address)) {
                    message.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
                }
            }
            message.setSubject(draft.subject(), StandardCharsets.UTF_8.name());
            message.setContentLanguage(new String[] {draft.language().toLanguageTag()});
            var parts = new MimeMultipart();
            var text = new MimeBodyPart();
            text.setText(draft.text().replace("\n", "\r\n"), StandardCharsets.UTF_8.name());
            parts.addBodyPart(text);
            for (Attachment attachment : draft.attachments()) {
                parts.addBodyPart(part(attachment));
            }
            message.setContent(parts);
            message.writeTo(out);
        } catch (MessagingException e) {
            throw new IOException("The e-mail draft cannot be written: " + e.getClass().getSimpleName() + ".", e);
        }
    }

    /** Whether a mail program would take it; a phone number in the wrong field must not spoil the draft. */
    static boolean isAddress(String text) {
        try {
            new InternetAddress(text, true);
            return text.contains("@");
        } catch (AddressException notOne) {
            return false;
        }
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        attachment.content().writeTo(bytes);
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes.toByteArray(), attachment.type())));
        part.setFileName(attachment.name());
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** The library would number it after the user and the machine, and date it. */
    private static final class Anonymous extends MimeMessage {

        private Anonymous() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected synchronized void updateHeaders() throws MessagingException {
            super.updateHeaders();
            removeHeader("Date");
        }

        @Override
        protected void updateMessageID() {
            // the mail program that sends it gives it its number
        }
    }
}
