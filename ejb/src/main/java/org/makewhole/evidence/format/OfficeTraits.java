package org.makewhole.evidence.format;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.makewhole.evidence.filetype.FileType;
import org.makewhole.evidence.hidden.Trait;

/**
 * What a text document or a workbook says beside its text (ECMA-376): its properties, who commented
 * and changed it, what lies within it. Part by part, as a stream, without document types.
 */
final class OfficeTraits {
    static final String THUMBNAIL = "docProps/thumbnail";

    private static final Map<String, Trait> PROPERTIES =
            Map.ofEntries(
                    Map.entry("creator", Trait.AUTHOR),
                    Map.entry("Manager", Trait.AUTHOR),
                    Map.entry("lastModifiedBy", Trait.EDITOR),
                    Map.entry("Company", Trait.COMPANY),
                    Map.entry("title", Trait.TITLE),
                    Map.entry("subject", Trait.TITLE),
                    Map.entry("keywords", Trait.TITLE),
                    Map.entry("description", Trait.TITLE),
                    Map.entry("category", Trait.TITLE),
                    Map.entry("created", Trait.MADE),
                    Map.entry("modified", Trait.MADE),
                    Map.entry("lastPrinted", Trait.MADE),
                    Map.entry("Application", Trait.PROGRAM));

    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private final Found found;

    private OfficeTraits(Found found) {
        this.found = found;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    static void read(byte[] content, Found found) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            OfficeTraits traits = new OfficeTraits(found);
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                traits.part(part.getName(), zip);
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private void part(String name, ZipInputStream zip) throws IOException, XMLStreamException {
        if (name.startsWith("docProps/") && name.endsWith(".xml")) {
            properties(name, zip);
        } else if (name.startsWith(THUMBNAIL) && zip.read() >= 0) {
            found.say(Trait.OTHER, "thumbnail");
        } else if (name.matches("customXml/item\\d+\\.xml")) {
            texts(name, zip);
        } else if (name.contains("/embeddings/")) {
            found.say(Trait.ENCLOSED, name.substring(name.lastIndexOf('/') + 1));
        } else if (name.contains("/printerSettings/")) {
            found.say(Trait.DEVICE, name.substring(name.lastIndexOf('/') + 1));
        } else if (name.startsWith("xl/revisions/")) {
            found.say(Trait.CHANGES);
        } else if (name.matches(".*/media/.*\\.jpe?g")) {
            PhotoTraits.read(FileType.JPEG, zip.readAllBytes(), found);
        } else if (name.matches(".*/media/.*\\.png")) {
            PhotoTraits.read(FileType.PNG, zip.readAllBytes(), found);
        } else if (name.matches(".*/media/.*\\.(tiff?|heic|webp)")) {
            PhotoTraits.read(zip.readAllBytes(), found);
        } else if (name.endsWith(".xml")) {
            people(name, zip);
        }
    }

    private void properties(String part, InputStream in) throws XMLStreamException {
        XMLStreamReader reader = reader(in);
        String element = "";
        String custom = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = reader.getLocalName();
                if (element.equals("property")) {
                    custom = String.valueOf(reader.getAttributeValue(null, "name"));
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                property(part.endsWith("/custom.xml") ? custom : "", element, reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                element = "";
            }
        }
    }

    private void property(String custom, String element, String text) {
        if (!custom.isEmpty() && !text.isBlank()) {
            found.say(Trait.OTHER, custom + ": " + text);
        } else if (PROPERTIES.containsKey(element)) {
            found.say(PROPERTIES.get(element), text);
        } else if (element.equals("Template") && !text.startsWith("Normal")) {
            found.say(Trait.OTHER, "Template: " + text);
        }
    }

    /** Data of other programs; the lists of sources that Word adds by itself are mostly empty. */
    private void texts(String part, InputStream in) throws XMLStreamException {
        XMLStreamReader reader = reader(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                found.say(Trait.OTHER, part);
            }
        }
    }

    /** Who commented and who changed: an attribute at each remark and each change. */
    private void people(String part, InputStream in) throws XMLStreamException {
        XMLStreamReader reader = reader(in);
        boolean remarks = part.matches(".*/(comments|threadedComments|persons)[^/]*(/.*)?\\.xml");
        boolean author = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                author = remarks && reader.getLocalName().equals("author");
                attributes(reader, remarks);
            } else if (event == XMLStreamConstants.CHARACTERS && author) {
                found.say(Trait.COMMENTS, reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                author = false;
            }
        }
    }

    private void attributes(XMLStreamReader reader, boolean remarks) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (name.equals("author")) {
                found.say(remarks ? Trait.COMMENTS : Trait.CHANGES, value);
            } else if (name.equals("displayName") && remarks) {
                found.say(Trait.COMMENTS, value);
            } else if (name.equals("url") && reader.getLocalName().equals("absPath")) {
                found.say(Trait.OTHER, value);
            } else if (name.equals("userName") || name.equals("lastEditedBy")) {
                found.say(Trait.EDITOR, value);
            }
        }
    }

    private XMLStreamReader reader(InputStream part) throws XMLStreamException {
        return xml.createXMLStreamReader(
                new FilterInputStream(part) {
                    @Override
                    public void close() {
                        // The next part is read from the same archive.
                    }
                });
    }
}
