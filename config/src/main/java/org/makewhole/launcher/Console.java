package org.makewhole.launcher;

import java.io.PrintStream;
import java.util.List;

/** All that MakeWhole says on the console: few lines, meant for a person. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void warn(String line) {
        err.println(line);
        err.flush();
    }

    /** For a report of several lines. */
    PrintStream lines() {
        return out;
    }

    void unknownSettings(List<String> names) {
        for (String name : names) {
            warn("Warning: " + name + " is not a setting of MakeWhole and is ignored.");
        }
    }

    /** Where to go, who can sign in, where things lie and how to stop. */
    void ready(Settings settings, DataFolder folder, Secrets secrets, String setupCode) {
        StringBuilder block = new StringBuilder("\nMakeWhole is ready\n\n");
        line(block, "Open", settings.url());
        if (settings.demo()) {
            demo(block, secrets);
        } else if (Boolean.getBoolean("makewhole.setup.needed")) {
            line(
                    block,
                    "Set-up code",
                    setupCode + "   (asked for on the first page; good until MakeWhole stops)");
        }
        line(block, "Data", folder.root().toString());
        line(block, "Log", folder.log().toString());
        line(block, "Stop", "Ctrl-C");
        if (settings.demo()) {
            block.append(
                    "\n"
                            + "  This is a demonstration: invented people and cases, reachable from"
                            + " this machine only.\n");
        }
        say(block.toString());
    }

    private static void demo(StringBuilder block, Secrets secrets) {
        List<String> accounts =
                System.getProperty("makewhole.demo.accounts", "")
                        .lines()
                        .filter(a -> !a.isBlank())
                        .toList();
        if (accounts.isEmpty()) {
            return;
        }
        line(
                block,
                "Password",
                secrets.get("makewhole.demo.password") + "   (the same for all accounts below)");
        block.append('\n');
        int email = width(accounts, 0);
        int role = width(accounts, 1);
        for (String account : accounts) {
            String[] part = account.split("\t", -1);
            block.append(
                    String.format(
                                    "    %-" + email + "s   %-" + role + "s   %s",
                                    part[0],
                                    part.length > 1 ? part[1] : "",
                                    part.length > 2 ? part[2] : "")
                            .stripTrailing());
            block.append('\n');
        }
        block.append('\n');
    }

    private static int width(List<String> accounts, int column) {
        return accounts.stream()
                .map(account -> account.split("\t", -1))
                .filter(part -> part.length > column)
                .mapToInt(part -> part[column].length())
                .max()
                .orElse(1);
    }

    private static void line(StringBuilder block, String label, String value) {
        block.append(String.format("  %-12s %s%n", label, value));
    }
}
