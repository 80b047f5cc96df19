package org.makewhole.document.payment;

import java.util.List;

/**
 * How the money of a worker stands.
 *
 * @param figures in the order in which they are read
 * @param payouts what went into the worker's hand, the latest first
 * @param next what happens next, in sentences
 * @param labels of the page, in the same language
 */
public record WorkerStatement(
        String organization,
        String caseNumber,
        String worker,
        String employer,
        String language,
        Labels labels,
        List<Figure> figures,
        List<Figure> kinds,
        List<Figure> payouts,
        List<String> next) {

    /** A line with its amount, both ready to be read. */
    public record Figure(String name, String amount, String note) {}

    /**
     * The words of the paper.
     *
     * @param lead whose money it is, from whom, and as of when
     */
    public record Labels(
            String title,
            String lead,
            String figures,
            String kinds,
            String payouts,
            String none,
            String next,
            String foot) {}
}
