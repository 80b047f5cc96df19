package org.makewhole.account.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.setting.Setting;

/**
 * Which passwords may be chosen: long ones that nobody would try early. No sign of any kind is
 * asked for (NIST SP 800-63B, 3.1.1.2; OWASP ASVS 6.2.1, 6.2.4, 6.2.5).
 *
 * <p>The library's lists hold the 30,000 most common passwords, words, names and patterns of the
 * keyboard; it also knows what is made of them by repeating, reversing and swapping signs.
 */
@ApplicationScoped
public class PasswordRule {
    private static final Logger LOG = Logger.getLogger(PasswordRule.class.getName());

    /** Where the operator laid a list of leaked ones: see {@link LeakedPasswords}. */
    private static final String LIST = "makewhole.leaked.passwords";

    /** Counted in characters as a person sees them. */
    public static final int SHORTEST = 15;

    public static final int LONGEST = 512;

    /** What comes later cannot make it weaker, and takes long to look at. */
    private static final int LOOKED_AT = 64;

    /** Of 0 to 4: "safely unguessable", ten thousand million tries. */
    private static final int LEAST_SCORE = 4;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /**
     * Lets a password pass or says why not.
     *
     * @param about what others know of the person: their address and name, their organisation
     * @throws BusinessException {@code passwordShort}, {@code passwordLong}, {@code
     *     passwordCommon}, {@code passwordLeaked}
     */
    public void check(String password, List<String> about) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new BusinessException("passwordShort", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new BusinessException("passwordLong", LONGEST);
        }
        String start = password.substring(0, Math.min(LOOKED_AT, password.length()));
        List<String> known =
                about.stream()
                        .flatMap(text -> List.of(text, text.replace(" ", "")).stream())
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .toList();
        if (zxcvbn.measure(start, known).getScore() < LEAST_SCORE) {
            throw new BusinessException("passwordCommon");
        }
        if (isLeaked(password)) {
            throw new BusinessException("passwordLeaked");
        }
    }

    /** False where the operator laid no list there; one that cannot be read keeps nobody out. */
    private static boolean isLeaked(String password) {
        Optional<String> list = Setting.find(LIST);
        try {
            return list.isPresent() && new LeakedPasswords(Path.of(list.get())).contains(password);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The list of leaked passwords cannot be read", e);
            return false;
        }
    }
}
