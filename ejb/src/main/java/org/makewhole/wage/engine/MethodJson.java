package org.makewhole.wage.engine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;

/** Describes the methods and their parameters as JSON. */
final class MethodJson {

    private MethodJson() {}

    static ObjectNode write() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        for (Method method : MethodCatalogue.all()) {
            ObjectNode node = root.putObject(method.name());
            node.put("purpose", method.purpose());
            parameters(node.putObject("parameters"), method.parameters());
            node.set("figures", FigureCatalogue.of(method.name()).deepCopy());
        }
        return root;
    }

    private static void parameters(ObjectNode node, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            ObjectNode each = node.putObject(parameter.name());
            each.put("kind", parameter.kind().name().toLowerCase(Locale.ROOT));
            each.put("meaning", parameter.meaning());
            if (parameter.needed()) {
                each.put("needed", true);
            }
            if (!parameter.choices().isEmpty()) {
                ArrayNode choices = each.putArray("choices");
                parameter.choices().forEach(choices::add);
            }
            if (!parameter.fields().isEmpty()) {
                parameters(each.putObject("fields"), parameter.fields());
            }
        }
    }
}
