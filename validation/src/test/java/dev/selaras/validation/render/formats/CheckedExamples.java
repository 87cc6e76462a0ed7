package dev.selaras.validation.render.formats;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.format.Formats;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.jackson.DocumentReader;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.validation.Examples;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocumentBuilder;
import dev.selaras.validation.render.CheckedDocuments;
import dev.selaras.validation.render.Provenance;
import dev.selaras.validation.render.Sha256;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.waiver.Waivers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents checked as the command line does it, with a fixed version. */
final class CheckedExamples {

    static final Path FOLDER = Path.of("../examples");
    static final Path BROKEN = FOLDER.resolve("rpjmd-tirtawana-2025-2029-rusak.json");
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Set<String> FEW = Set.of(
            "mission-without-goal",
            "dangling-reference",
            "pillar-meaning-missing",
            "issue-not-addressed",
            "waiver-expired");
    static final CheckedDocument MISSING = CheckedDocument.builder()
            .name("tidak-ada.json")
            .refusal(Wording.of("Berkas ini tidak ada.", "There is no such file."))
            .build();

    private CheckedExamples() {}

    /** All examples, and documents that can't be read, under the waivers of the examples. */
    static CheckedDocuments all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.list(FOLDER)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith("json") || file.toString().endsWith("yaml")) {
                    files.put("examples/" + file.getFileName(), Files.readAllBytes(file));
                }
            }
        }
        files.put("rusak/bukan json.json", "{ \"selaras\": \"1\",\n \"titel\": 5 }".getBytes(StandardCharsets.UTF_8));
        files.put("rusak/kosong.json", new byte[0]);
        return checked(waiving(PlanValidator.standard()), files, MISSING);
    }

    /** The broken example alone, under the waivers of the examples. */
    static CheckedDocuments broken() throws IOException {
        Map<String, byte[]> files = Map.of("examples/" + BROKEN.getFileName(), Files.readAllBytes(BROKEN));
        return checked(waiving(PlanValidator.standard()), files);
    }

    static PlanValidator waiving(PlanValidator validator) throws IOException {
        Path file = FOLDER.resolve("settings/pengecualian-contoh.json");
        Waivers waivers =
                DocumentReader.of(validator.waiversFormat()).read(file).orElseThrow();
        return validator.waiving(waivers, DAY);
    }

    /** The validator with a few rules, so that neither new rules nor what a text says change what is found. */
    static PlanValidator few() {
        return PlanValidator.of(RuleSet.of(PlanValidator.standard().rules().rules().stream()
                .filter(rule -> FEW.contains(rule.info().code()))
                .toList()));
    }

    /** The broken example with a text in place of two others that messages quote. */
    static CheckedDocuments saying(String text, String file) {
        ObjectNode plan = (ObjectNode) JsonMapper.shared().readTree(BROKEN);
        ((ObjectNode) plan.at("/missions/3")).put("statement", text);
        ((ObjectNode) plan.at("/pillars/2")).put("label", text);
        return checked(few(), Map.of(file, plan.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** A plan. */
    static CheckedDocuments of(Plan plan, PlanValidator validator) {
        return checked(
                validator,
                Map.of("rencana.json", PlanWriter.standard().write(plan).getBytes(StandardCharsets.UTF_8)));
    }

    /** Settings that could not be read. */
    static CheckedDocuments unreadSettings() {
        CheckedDocumentBuilder settings = CheckedDocument.builder().name("profil.json");
        ReadResult<?> read =
                DocumentReader.of(PlanValidator.standard().profileFormat()).read("{ \"nama\": 1 }");
        return CheckedDocuments.unread(
                PlanValidator.standard().rules(),
                Provenance.builder(PlanValidator.standard().rules())
                        .version("0.1")
                        .build(),
                List.of(settings.addAllErrors(read.getErrors()).build(), MISSING));
    }

    static CheckedDocuments checked(PlanValidator validator, Map<String, byte[]> files, CheckedDocument... others) {
        List<CheckedDocumentBuilder> documents = new ArrayList<>();
        List<Plan> plans = new ArrayList<>();
        List<Boolean> read = new ArrayList<>();
        files.forEach((name, bytes) -> {
            DocumentReader<Plan> reader =
                    name.endsWith(".yaml") ? DocumentReader.yaml(Formats.PLAN) : DocumentReader.of(Formats.PLAN);
            ReadResult<Plan> result = reader.read(bytes);
            CheckedDocumentBuilder document = CheckedDocument.builder()
                    .name(name)
                    .digest(Sha256.of(bytes))
                    .addAllErrors(result.getErrors())
                    .furtherErrors(result.getFurtherErrors())
                    .positions(pointers -> reader.locate(bytes, pointers));
            result.getValue().ifPresent(plan -> {
                document.plan(plan);
                plans.add(plan);
            });
            read.add(result.getValue().isPresent());
            documents.add(document);
        });
        Iterator<Report> reports = validator.validate(PlanLibrary.of(plans)).iterator();
        List<CheckedDocument> all = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            all.add((read.get(i) ? documents.get(i).report(reports.next()) : documents.get(i)).build());
        }
        all.addAll(List.of(others));
        Provenance provenance = Provenance.builder(validator.rules())
                .version("0.1")
                .profile(Examples.sample().getId())
                .waiversDigest(Sha256.of("pengecualian"))
                .day(DAY)
                .build();
        return CheckedDocuments.of(validator.rules(), provenance, all);
    }
}
