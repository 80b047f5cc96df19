package org.makewhole.shared.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makewhole.testing.FakeClamd;

class VirusScannerTest {

    @Test
    void aContentOfManyChunksIsClean() throws IOException {
        assertEquals(Verdict.CLEAN, asked("a,b\n1,2\n".repeat(50_000)));
    }

    @Test
    void anEmptyContentIsClean() throws IOException {
        assertEquals(Verdict.CLEAN, asked(""));
    }

    @Test
    void aVirusIsFoundAcrossTheBorderOfChunks() throws IOException {
        assertEquals(Verdict.INFECTED, asked(" ".repeat(32 * 1024 - 20) + FakeClamd.eicar()));
    }

    @Test
    void aScannerThatHangsUpHasSaidNothing() throws IOException {
        assertEquals(Verdict.UNCHECKED, asked("scanner-away-always"));
    }

    @Test
    void aScannerThatIsNotThereHasSaidNothing() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertEquals(Verdict.UNCHECKED, VirusScanner.ask(Clamd.at("127.0.0.1:" + free), of("a")));
    }

    /** It takes the connection, as one does that loads its signatures, and says nothing. */
    @Test
    void aScannerThatStandsStillIsNotWaitedFor() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Clamd clamd = Clamd.at("127.0.0.1:" + silent.getLocalPort());
            assertEquals(Verdict.UNCHECKED, VirusScanner.ask(clamd, of("a")));
        }
    }

    /** Only the word that nothing was found counts as such. */
    @ParameterizedTest
    @CsvSource({
        "stream: OK, CLEAN",
        "stream: Eicar-Test-Signature FOUND, INFECTED",
        "INSTREAM size limit exceeded. ERROR, UNCHECKED",
        "stream: OK or not, UNCHECKED",
        "UNKNOWN COMMAND, UNCHECKED",
        "HTTP/1.1 200 OK, UNCHECKED"
    })
    void theAnswerIsReadExactly(String answer, Verdict verdict) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> said =
                    CompletableFuture.runAsync(() -> answerOnce(server, answer + "\0"));
            Clamd clamd = Clamd.at("127.0.0.1:" + server.getLocalPort());
            assertEquals(verdict, VirusScanner.ask(clamd, of("a")));
            said.join();
        }
    }

    @Test
    void aContentThatCannotBeReadIsNotTheScannersFault() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("disk");
                    }
                };
        try (FakeClamd clamd = new FakeClamd()) {
            assertThrows(
                    IOException.class, () -> VirusScanner.ask(Clamd.at(clamd.address()), broken));
        }
    }

    private static Verdict asked(String content) throws IOException {
        try (FakeClamd clamd = new FakeClamd()) {
            return VirusScanner.ask(Clamd.at(clamd.address()), of(content));
        }
    }

    private static InputStream of(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void answerOnce(ServerSocket server, String answer) {
        try (Socket asking = server.accept()) {
            asking.getInputStream().readNBytes(6);
            asking.getOutputStream().write("PONG\0".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        try (Socket caller = server.accept()) {
            // "zINSTREAM\0", a chunk of one byte with its length, the end.
            caller.getInputStream().readNBytes(10 + 5 + 4);
            caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
