package org.makewhole.agreement.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.agreement.ReplyFrom;
import org.makewhole.agreement.StepKind;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.shared.spreadsheet.Limits;
import org.makewhole.shared.spreadsheet.TableReader;
import org.makewhole.shared.spreadsheet.TableSource;

class AgreementSheetTest {

    private static AgreementSheet read(String csv, String... numbersThere) throws IOException {
        try (TableReader table =
                TableReader.open(
                        TableSource.of(csv.getBytes(StandardCharsets.UTF_8)),
                        "agreement.csv",
                        Limits.DEFAULT)) {
            AgreementSheet sheet = new AgreementSheet(table.header(), List.of(numbersThere));
            sheet.read(table);
            return sheet;
        }
    }

    @Test
    void readsArticlesAndStepsInTheirOrder() throws IOException {
        AgreementSheet sheet =
                read(
                        """
                        Kind,Number,Heading,Text,Union within,Employer within,Silence means
                        article,5,Just cause,"No member is disciplined, save for just cause.",,,
                        article,14.2(a),Overtime,,,,
                        step,,Step 1,,10 working days,5 days,next step
                        mediation,,Mediator,,,,
                        arbitration,,Arbitration,,30 days,,
                        """);
        assertEquals(List.of(), sheet.answer().refused());
        assertEquals("14.2(a)", sheet.articles().get(1).number());
        assertEquals(3, sheet.steps().size());
        assertEquals(PeriodLength.parse("10 WORKING_DAYS"), sheet.steps().get(0).fileWithin());
        assertEquals(PeriodLength.parse("5 DAYS"), sheet.steps().get(0).replyWithin());
        assertEquals(Silence.NEXT_STEP, sheet.steps().get(0).silence());
        assertEquals(StepKind.ARBITRATION, sheet.steps().get(2).kind());
    }

    @Test
    void anAnswerIsCountedFromTheMeetingWhereTheSheetSaysSo() throws IOException {
        AgreementSheet sheet =
                read(
                        """
                        Kind,Number,Heading,Employer within,Employer counts from
                        step,,Step 1,5 days,
                        step,,Step 2,5 days,Meeting
                        """);
        assertEquals(
                List.of(ReplyFrom.FILING, ReplyFrom.MEETING),
                sheet.steps().stream().map(ProcedureStep::replyFrom).toList());
        SheetAnswer refused =
                read("""
                Kind,Number,Heading,Employer counts from
                step,,Step 1,the moon
                """)
                        .answer();
        assertEquals(SheetReason.REPLY_FROM_UNKNOWN, refused.refused().get(0).reason());
    }

    @Test
    void understandsSpanish() throws IOException {
        AgreementSheet sheet =
                read(
                        """
                        Tipo;Número;Título;Texto;Plazo del sindicato;Plazo de la empresa;Silencio
                        artículo;3;Jornada;Ocho horas.;;;
                        paso;;Primera instancia;;10 días hábiles;2 semanas;denegado
                        """);
        assertEquals(List.of(), sheet.answer().refused());
        assertEquals("Jornada", sheet.articles().get(0).heading());
        assertEquals(PeriodLength.parse("2 WEEKS"), sheet.steps().get(0).replyWithin());
        assertEquals(Silence.DEEMED_DENIAL, sheet.steps().get(0).silence());
    }

    @Test
    void tellsEveryFaultWithItsRow() throws IOException {
        SheetAnswer answer =
                read(
                                """
                                Kind,Number,Heading,Union within,Silence
                                article,5,Just cause,,
                                article,5,Again,,
                                article,,No number,,
                                article,7,,,
                                clown,8,What,,
                                step,,Step 1,soon,
                                step,,Step 2,5 days,maybe
                                article,9,There,,
                                """,
                                "9")
                        .answer();
        assertEquals(
                List.of(
                        "3 NUMBER NUMBER_TWICE [5, 2]",
                        "4 NUMBER NUMBER_MISSING []",
                        "5 HEADING HEADING_MISSING []",
                        "6 KIND KIND_UNKNOWN [clown]",
                        "7 UNION_WITHIN LIMIT_UNREADABLE [soon]",
                        "8 SILENCE SILENCE_UNKNOWN [maybe]",
                        "9 NUMBER NUMBER_THERE [9]"),
                answer.refused().stream()
                        .map(
                                one ->
                                        "%d %s %s %s"
                                                .formatted(
                                                        one.rowNumber(),
                                                        one.column(),
                                                        one.reason().name(),
                                                        one.arguments()))
                        .toList());
    }

    @Test
    void aSheetWithoutItsColumnsIsRefusedOnceAndNotRowByRow() throws IOException {
        SheetAnswer answer = read("Section,Words\n1,Pay\n2,Hours\n").answer();
        assertEquals(2, answer.refused().size());
        assertTrue(
                answer.refused().stream()
                        .allMatch(one -> one.reason() == SheetReason.COLUMN_MISSING));
    }

    @Test
    void limitsAreReadAsPeopleWriteThem() {
        assertEquals("15 DAYS", LimitText.limit("15").orElseThrow().toString());
        assertEquals("15 DAYS", LimitText.limit(" 15 Calendar  Days").orElseThrow().toString());
        assertEquals("3 MONTHS", LimitText.limit("3 meses").orElseThrow().toString());
        for (String nonsense : List.of("0 days", "-3", "ten days", "5 hours", "9999 days", "5,5")) {
            assertTrue(LimitText.limit(nonsense).isEmpty(), nonsense);
        }
    }
}
