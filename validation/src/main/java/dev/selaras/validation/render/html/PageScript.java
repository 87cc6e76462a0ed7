package dev.selaras.validation.render.html;

/** The script of the page: it filters findings, and tells the browser the language that the reader chose. */
final class PageScript {

    /** It has none of the characters that XML would take for markup, so that its digest is the same in either reading. */
    static final String TEXT = """
            'use strict';
            document.querySelectorAll('input[name=language]').forEach(function (choice) {
              function use() {
                if (choice.checked) document.documentElement.lang = choice.value;
              }
              choice.addEventListener('change', use);
              use();
            });
            (function (filter) {
              if (!filter) return;
              var findings = Array.from(document.querySelectorAll('[data-rule]'));
              var boxes = Array.from(filter.querySelectorAll('input[name=severity]'));
              var rule = document.getElementById('rule');
              var element = document.getElementById('element');
              function chosen() {
                return boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
              }
              function choose(severities, code, ref) {
                boxes.forEach(function (box) { box.checked = severities.includes(box.value); });
                rule.value = code;
                element.value = ref;
                if (rule.selectedIndex === -1) rule.value = '';
                if (element.selectedIndex === -1) element.value = '';
              }
              function chooseAll() {
                choose(boxes.map(function (box) { return box.value; }), '', '');
              }
              function show() {
                var severities = chosen();
                var count = 0;
                findings.forEach(function (finding) {
                  var about = finding.dataset;
                  finding.hidden = ![
                    severities.includes(about.severity),
                    [about.rule, ''].includes(rule.value),
                    [about.element, ''].includes(element.value)
                  ].every(Boolean);
                  if (finding.matches('.finding:not([hidden])')) count += 1;
                });
                document.getElementById('shown').textContent = count;
              }
              function remember() {
                var state = new URLSearchParams();
                if (chosen().length !== boxes.length) state.set('severity', chosen().join());
                if (rule.value) state.set('rule', rule.value);
                if (element.value) state.set('element', element.value);
                history.replaceState(null, '', '#' + state);
                show();
              }
              function recall() {
                var state = new URLSearchParams(location.hash.slice(1));
                if (['severity', 'rule', 'element'].some(function (name) { return state.has(name); })) {
                  chooseAll();
                  choose(state.has('severity') ? state.get('severity').split(',') : chosen(),
                      state.get('rule') || '', state.get('element') || '');
                }
                show();
              }
              filter.hidden = false;
              filter.addEventListener('change', remember);
              document.getElementById('all').addEventListener('click', function () {
                chooseAll();
                remember();
              });
              addEventListener('hashchange', recall);
              recall();
            })(document.getElementById('filter'));
            """;

    private PageScript() {}
}
