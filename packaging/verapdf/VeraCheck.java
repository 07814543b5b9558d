import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks many files against many profiles in one virtual machine, each file read once for all of them.
 *
 * Arguments: the profiles, parted by commas (3a,ua1), then the files. Prints one line for every
 * file and profile that was checked, and one for every rule that was broken there, its fields parted
 * by tabs: CHECKED file profile | BROKEN file profile rule message | UNREADABLE file profile error.
 * The exit code is 0 if everything was checked, whatever came out.
 */
public final class VeraCheck {
    private VeraCheck() {
    }

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        for (int index = 1; index < arguments.length; index++) {
            check(arguments[index], flavours(arguments[0]));
        }
    }


    private static List<PDFAFlavour> flavours(String profiles) {
        List<PDFAFlavour> flavours = new ArrayList<>();
        for (String profile : profiles.split(",")) {
            flavours.add(PDFAFlavour.byFlavourId(profile));
        }
        return flavours;
    }

    private static void check(String file, List<PDFAFlavour> flavours) {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (InputStream content = new FileInputStream(file);
                PDFAParser parser = foundry.createParser(content)) {
            parser.setFlavours(flavours);
            PDFAValidator validator = foundry.createValidator(flavours);
            for (ValidationResult result : validator.validateAll(parser)) {
                String profile = result.getPDFAFlavour().getId();
                say("CHECKED", file, profile);
                if (!result.isCompliant()) {
                    report(file, profile, result);
                }
            }
        } catch (Exception | Error problem) {
            for (PDFAFlavour flavour : flavours) {
                say("UNREADABLE", file, flavour.getId(), String.valueOf(problem));
            }
        }
    }

    private static void report(String file, String profile, ValidationResult result) {
        Set<String> told = new LinkedHashSet<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED) {
                continue;
            }
            String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
            if (told.add(rule)) {
                String place = assertion.getLocation().getContext();
                say("BROKEN", file, profile, rule, assertion.getMessage() + " | " + place);
            }
        }
        if (told.isEmpty()) {
            say("BROKEN", file, profile, "?", "not compliant, without a rule being named");
        }
    }

    private static void say(String... fields) {
        for (int index = 0; index < fields.length; index++) {
            fields[index] = fields[index].replaceAll("\\s+", " ");
        }
        System.out.println(String.join("\t", fields));
    }
}
