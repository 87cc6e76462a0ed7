package dev.selaras.validation.render.html;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Region;
import dev.selaras.validation.markup.Markup;
import java.util.Optional;

/** What a plan says of itself as a whole. */
final class PlanHeader {

    private static final Wording ID = Wording.of("id", "id");
    private static final Wording TYPE = Wording.of("jenis", "type");
    private static final Wording VERSION = Wording.of("versi", "version");
    private static final Wording REGION = Wording.of("wilayah", "region");
    private static final Wording REGION_CODE = Wording.of("kode wilayah", "code of the region");
    private static final Wording UNIT = Wording.of("perangkat daerah", "unit");
    private static final Wording PERIOD = Wording.of("periode", "period");
    private static final Wording LEGAL_BASIS = Wording.of("dasar hukum", "legal basis");
    private static final Wording UPPER_PLANS = Wording.of("mempedomani", "follows");
    private static final Wording MOTTO = Wording.of("semboyan", "motto");

    private final Markup page;

    PlanHeader(Markup page) {
        this.page = page;
    }

    void write(Plan plan) {
        Facts facts = new Facts(page);
        facts.add(ID, plan.getId().getValue());
        facts.add(TYPE, plan.getType().name());
        facts.add(VERSION, plan.getVersion().map(Object::toString));
        Region region = plan.getRegion();
        facts.addText(REGION, Optional.of(region.getName()));
        facts.add(REGION_CODE, region.getCode());
        plan.getUnit().ifPresent(unit -> facts.addText(UNIT, Optional.of(unit.getName())));
        int start = plan.getPeriod().getStart();
        int end = plan.getPeriod().getEnd();
        facts.add(PERIOD, start == end ? Integer.toString(start) : start + "–" + end);
        facts.add(LEGAL_BASIS, plan.getLegalBasis());
        facts.add(UPPER_PLANS, plan.getUpperPlans());
        facts.addText(MOTTO, plan.getMotto());
        facts.end();
    }
}
