package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what the words of a printed unit mean together. */
final class UnitParser {

    /** Words that may open a unit and add nothing to it. */
    private static final Set<String> FILLERS = Set.of("jumlah", "satuan", "dalam");

    private UnitParser() {}

    static Unit parse(String printed) {
        List<String> tokens = UnitScanner.scan(printed);
        while (tokens.size() > 1 && FILLERS.contains(tokens.get(0))) {
            tokens = tokens.subList(1, tokens.size());
        }
        UnitBuilder unit = new UnitBuilder().raw(printed);
        int stroke = stroke(tokens);
        if (tokens.isEmpty()) {
            return unit.dimension(Dimension.OTHER).normalised("").build();
        }
        if (tokens.get(0).equals(UnitWords.PERCENT)) {
            return unit.dimension(Dimension.PERCENT)
                    .normalised(String.join(" ", tokens))
                    .build();
        }
        if (stroke >= 0) {
            return rate(unit, tokens.subList(0, stroke), Amount.of(tokens.subList(stroke + 1, tokens.size())));
        }
        Amount amount = Amount.of(tokens);
        return amount.isMoney() ? money(unit, amount) : plain(unit, tokens);
    }

    /** Where {@code per}, or a stroke that means it, stands with something after it; negative if nowhere. */
    private static int stroke(List<String> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean isStroke = tokens.get(i).equals(UnitWords.SLASH) && i > 0 && isDenominator(tokens.get(i + 1));
            if (isStroke || tokens.get(i).equals(UnitWords.PER)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDenominator(String token) {
        return Amount.isNumber(token)
                || token.equals(UnitWords.RUPIAH)
                || UnitWords.POWERS.containsKey(token)
                || UnitWords.TIME.contains(token)
                || UnitWords.PHYSICAL.contains(token)
                || UnitWords.DENOMINATORS.contains(token);
    }

    private static Unit rate(UnitBuilder unit, List<String> left, Amount right) {
        List<String> words = new ArrayList<>(2);
        if (!left.isEmpty()) {
            words.add(Amount.of(left).toString());
        }
        words.add(UnitWords.PER);
        words.add(right.toString());
        return unit.dimension(Dimension.RATE)
                .base(right.number())
                .normalised(String.join(" ", words))
                .build();
    }

    private static Unit money(UnitBuilder unit, Amount amount) {
        return unit.dimension(Dimension.CURRENCY)
                .multiplier(amount.number())
                .normalised(amount.toString())
                .build();
    }

    private static Unit plain(UnitBuilder unit, List<String> tokens) {
        String name = String.join(" ", tokens);
        if (allIn(UnitWords.INDEX, tokens)) {
            return unit.dimension(Dimension.INDEX).normalised("indeks").build();
        }
        String first = tokens.get(0);
        if (UnitWords.COUNTED.contains(first)) {
            unit.dimension(Dimension.COUNT).counted(name);
        } else if (allIn(UnitWords.TIME, tokens)) {
            unit.dimension(Dimension.TIME);
        } else if (allIn(UnitWords.PHYSICAL, tokens)) {
            unit.dimension(Dimension.PHYSICAL);
        } else if (UnitWords.GRADE.contains(first)) {
            unit.dimension(Dimension.GRADE);
        } else {
            unit.dimension(first.equals("rasio") ? Dimension.RATIO : Dimension.OTHER);
        }
        return unit.normalised(name).build();
    }

    private static boolean allIn(Set<String> words, Collection<String> tokens) {
        return words.containsAll(tokens);
    }

    /** A number and what it is a number of: {@code 100.000 penduduk}, {@code Milyar Rupiah}; the number may be left out. */
    private record Amount(BigDecimal number, List<String> words) {

        static Amount of(List<String> tokens) {
            BigDecimal number = BigDecimal.ONE;
            List<String> words = new ArrayList<>(tokens.size());
            boolean money = tokens.contains(UnitWords.RUPIAH);
            boolean open = true;
            for (String token : tokens) {
                // Before the words a number is a multiplier; after them only money has it ("Rp Juta").
                boolean counts = (open || money) && isNumber(token) && number.precision() < Measurement.MAX_DIGITS;
                open = counts;
                if (counts) {
                    number = number.multiply(UnitWords.POWERS.getOrDefault(token, BigDecimal.ONE))
                            .multiply(UnitWords.POWERS.containsKey(token) ? BigDecimal.ONE : new BigDecimal(token));
                } else {
                    words.add(token);
                }
            }
            return new Amount(number, List.copyOf(words));
        }

        static boolean isNumber(String token) {
            return UnitWords.POWERS.containsKey(token)
                    || (token.length() <= Measurement.MAX_DIGITS
                            && token.charAt(0) != '0'
                            && token.chars().allMatch(c -> c >= '0' && c <= '9'));
        }

        boolean isMoney() {
            return words.equals(List.of(UnitWords.RUPIAH));
        }

        /** The number, where it is not 1, and the words; round numbers of money have their names. */
        @Override
        public String toString() {
            String name = String.join(" ", words);
            if (number.compareTo(BigDecimal.ONE) == 0) {
                return name;
            }
            if (isMoney()) {
                for (Map.Entry<String, BigDecimal> power : UnitWords.POWERS.entrySet()) {
                    if (power.getValue().compareTo(number) == 0) {
                        return power.getKey() + " " + name;
                    }
                }
            }
            return (number.toPlainString() + " " + name).strip();
        }
    }
}
