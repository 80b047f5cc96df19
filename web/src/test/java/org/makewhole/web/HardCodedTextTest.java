package org.makewhole.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** No page holds a word of any language: all visible text comes from the message bundles. */
class HardCodedTextTest {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

    /** Attributes that are seen or read aloud. */
    private static final Set<String> VISIBLE =
            Set.of(
                    "title",
                    "label",
                    "alt",
                    "placeholder",
                    "hint",
                    "text",
                    "note",
                    "heading",
                    "subheading",
                    "detail",
                    "header",
                    "footer",
                    "summary",
                    "aria-label",
                    "ariaLabel",
                    "itemLabel",
                    "requiredMessage",
                    "converterMessage",
                    "validatorMessage",
                    "emptyMessage");

    /** On these elements, value is a caption and not a model. */
    private static final Set<String> CAPTIONED =
            Set.of(
                    "commandButton",
                    "commandLink",
                    "outputText",
                    "outputLabel",
                    "button",
                    "link",
                    "outputFormat",
                    "stat");

    /**
     * The key cap that names the shortcut is the sign on the keyboard, the same in every language.
     */
    private static final Set<String> KEY_CAPS = Set.of("kbd");

    @Test
    void pagesHoldNoWords() throws Exception {
        List<String> faults = new ArrayList<>();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        for (Path page : WebSources.pages()) {
            inspect(
                    factory.newDocumentBuilder().parse(page.toFile()).getDocumentElement(),
                    page,
                    faults);
        }
        assertEquals(List.of(), faults);
    }

    private static void inspect(Element element, Path page, List<String> faults) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            boolean caption =
                    attribute.getLocalName().equals("value")
                            && CAPTIONED.contains(element.getLocalName());
            if ((VISIBLE.contains(attribute.getLocalName()) || caption)
                    && hasWords(attribute.getValue())) {
                faults.add(page + ": " + attribute);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                inspect(inner, page, faults);
            } else if (child.getNodeType() == Node.TEXT_NODE
                    && !KEY_CAPS.contains(element.getLocalName())
                    && hasWords(child.getNodeValue())) {
                faults.add(page + ": " + child.getNodeValue().strip());
            }
        }
    }

    /**
     * Letters or digits outside of expressions; punctuation and signs alone need no translation.
     */
    private static boolean hasWords(String text) {
        return EXPRESSION
                .matcher(text)
                .replaceAll("")
                .codePoints()
                .anyMatch(Character::isLetterOrDigit);
    }
}
