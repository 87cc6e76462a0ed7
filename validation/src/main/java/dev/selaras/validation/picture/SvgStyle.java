package dev.selaras.validation.picture;

/** How pictures look, in light and in dark. What is wrong is told by shapes and dashes as well as by colour. */
final class SvgStyle {

    static final String TREE = """
            .selaras-tree{font:12px Arial,"Liberation Sans",Helvetica,sans-serif}
            .selaras-tree .paper{fill:#fff}
            .selaras-tree text{fill:#1f2328}
            .selaras-tree .title{font-size:17px;font-weight:bold}
            .selaras-tree .level,.selaras-tree .head{font-weight:bold}
            .selaras-tree .more{font-style:italic}
            .selaras-tree .box{fill:#f6f8fa;stroke:#6e7781}
            .selaras-tree .line{fill:none;stroke:#6e7781;stroke-width:1.5}
            .selaras-tree .also{fill:none;stroke:#8250df;stroke-width:1.2}
            .selaras-tree .error .box{stroke:#cf222e;stroke-width:3}
            .selaras-tree .warning .box{stroke:#9a6700;stroke-width:2}
            .selaras-tree .missing .box{stroke:#cf222e;stroke-width:2;stroke-dasharray:7 4;fill:none}
            .selaras-tree .elsewhere .box{stroke-dasharray:2 3}
            .selaras-tree .broken{fill:none;stroke:#cf222e;stroke-width:2;stroke-dasharray:7 4}
            .selaras-tree .icon{fill:none;stroke:#6e7781;stroke-width:2}
            .selaras-tree .error .icon,.selaras-tree .missing .icon{stroke:#cf222e}
            .selaras-tree .warning .icon{stroke:#9a6700}
            @media screen and (prefers-color-scheme:dark){
            .selaras-tree .paper{fill:#0d1117}
            .selaras-tree text{fill:#e6edf3}
            .selaras-tree .box{fill:#161b22;stroke:#8b949e}
            .selaras-tree .line,.selaras-tree .icon{stroke:#8b949e}
            .selaras-tree .also{stroke:#a371f7}
            .selaras-tree .error .box,.selaras-tree .missing .box,.selaras-tree .broken{stroke:#ff7b72}
            .selaras-tree .error .icon,.selaras-tree .missing .icon{stroke:#ff7b72}
            .selaras-tree .warning .box,.selaras-tree .warning .icon{stroke:#d29922}
            }
            """;

    static final String CHART = """
            .selaras-chart{font:12px Arial,"Liberation Sans",Helvetica,sans-serif}
            .selaras-chart .paper{fill:#fff}
            .selaras-chart text{fill:#1f2328}
            .selaras-chart .axis{fill:none;stroke:#6e7781}
            .selaras-chart .plan{fill:none;stroke:#0550ae;stroke-width:1.5;stroke-dasharray:5 3}
            .selaras-chart .reached{fill:none;stroke:#bc4c00;stroke-width:2}
            .selaras-chart .plan-point{fill:#fff;stroke:#0550ae;stroke-width:1.5}
            .selaras-chart .reached-point{fill:#bc4c00;stroke:#bc4c00}
            @media screen and (prefers-color-scheme:dark){
            .selaras-chart .paper{fill:#0d1117}
            .selaras-chart text{fill:#e6edf3}
            .selaras-chart .axis{stroke:#8b949e}
            .selaras-chart .plan{stroke:#79c0ff}
            .selaras-chart .reached{stroke:#ffa657}
            .selaras-chart .plan-point{fill:#0d1117;stroke:#79c0ff}
            .selaras-chart .reached-point{fill:#ffa657;stroke:#ffa657}
            }
            """;

    private SvgStyle() {}
}
