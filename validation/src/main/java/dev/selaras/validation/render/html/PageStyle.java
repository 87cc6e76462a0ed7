package dev.selaras.validation.render.html;

/** The style of the page: for narrow and wide screens, light and dark, and paper of the size A4. */
final class PageStyle {

    /** It has none of the characters that XML would take for markup, so that its digest is the same in either reading. */
    static final String TEXT = """
            :root{color-scheme:light dark;--paper:#fff;--ink:#1f2328;--dim:#59636e;--line:#d1d9e0;--soft:#f6f8fa;
              --link:#0550ae;--error:#b3141f;--warning:#7d4e00;--info:#0550ae;--waived:#59636e;--good:#116329}
            @media (prefers-color-scheme:dark){:root{--paper:#0d1117;--ink:#e6edf3;--dim:#9198a1;--line:#3d444d;--soft:#151b23;
              --link:#79c0ff;--error:#ff8f88;--warning:#e3b341;--info:#79c0ff;--waived:#9198a1;--good:#56d364}}
            *{box-sizing:border-box}
            body{margin:0 auto;padding:1rem;max-width:64rem;background:var(--paper);color:var(--ink);
              font:1rem/1.5 system-ui,"Segoe UI","Noto Sans",Arial,sans-serif;overflow-wrap:anywhere}
            [hidden]{display:none!important}
            body:has(#id:checked) .w[lang=en],body:has(#en:checked) .w[lang=id]{display:none}
            @supports not selector(:has(a)){.w[lang=en]::before{content:" / "}}
            a{color:var(--link)}
            a:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible,.tree:focus-visible,summary:focus-visible{outline:2px solid var(--link);
              outline-offset:2px}
            :target{outline:2px solid var(--link);outline-offset:4px}
            h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0}
            h2{font-size:1.375rem;line-height:1.3;margin:1.5rem 0 .5rem}
            h3{font-size:1.125rem;margin:1.5rem 0 .5rem}
            h4{font-size:1rem;margin:1rem 0 .25rem}
            h5{font-size:.875rem;margin:0 0 .25rem;color:var(--dim)}
            h4::first-letter,h5::first-letter,dt::first-letter,.ratios th::first-letter,.badge::first-letter,.place::first-letter,.others p::first-letter{text-transform:uppercase}
            p{margin:.25rem 0}
            code{font:.875em ui-monospace,"Noto Sans Mono",Consolas,monospace}
            fieldset{width:fit-content;border:1px solid var(--line);border-radius:.375rem;margin:0;padding:.25rem .75rem}
            legend,.label,dt,.chain p,.others p{font-size:.875rem;color:var(--dim)}
            label{display:inline-block;margin-right:1rem;padding:.25rem 0}
            select,button{font:inherit;max-width:100%;padding:.25rem .5rem}
            .label{display:block}
            .filter{border:1px solid var(--line);border-radius:.375rem;padding:.5rem 1rem;margin:1rem 0;background:var(--soft)}
            .filter h2{margin:0 0 .5rem;font-size:1.125rem}
            .filter .controls{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end}
            .files{list-style:none;padding:0}
            .files li{padding:.5rem 0;border-bottom:1px solid var(--line)}
            .title{color:var(--dim)}
            .document{border-top:3px solid var(--line);margin-top:2rem}
            .verdict{padding:.125rem .5rem;border:1px solid;border-radius:.375rem}
            .valid{color:var(--good)}.invalid,.unread.verdict{color:var(--error)}.incomplete{color:var(--warning)}
            .file{font-size:.875rem;color:var(--dim)}
            .finding,article.unread{border:1px solid var(--line);border-left:.375rem solid var(--tone);border-radius:.375rem;
              padding:.5rem 1rem;margin:.75rem 0}
            .error{--tone:var(--error)}.warning{--tone:var(--warning)}.info{--tone:var(--info)}.waived{--tone:var(--waived)}
            .badge{display:inline-block;color:var(--tone);border:1px solid;border-radius:.375rem;padding:0 .375rem;font-size:.8125rem;font-weight:700}
            .finding h4{margin:0}
            .finding h4 code{font-weight:400}
            .place{font-size:.875rem;color:var(--dim)}
            .message{font-weight:600}
            .chain ol{margin:.25rem 0;padding-left:1.5rem}
            .others ul{margin:.25rem 0;padding-left:1.5rem}
            .marks{list-style:none;padding:0;margin:.25rem 0}
            .mark{border-left:.25rem solid var(--tone);padding-left:.5rem;margin:.25rem 0;font-size:.875rem}
            .plan section{margin:1rem 0}
            .element{border-left:2px solid var(--line);padding:.25rem 0 .25rem 1rem;margin:1rem 0}
            .id{font-family:ui-monospace,"Noto Sans Mono",Consolas,monospace;color:var(--ink)}
            .statement{white-space:pre-wrap}
            .statement+.statement{color:var(--dim)}
            dl{display:grid;grid-template-columns:13rem 1fr;gap:.125rem 1rem;margin:.5rem 0}
            dt{grid-column:1}
            dd{grid-column:2;margin:0}
            .points{list-style:none;padding:0;margin:.25rem 0}
            .points li{display:flex;gap:.5rem}
            .wide{overflow-x:auto;margin:.5rem 0}
            table{border-collapse:collapse;font-size:.875rem}
            caption{text-align:left;color:var(--dim)}
            th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:left;font-weight:400;overflow-wrap:normal}
            thead th{background:var(--soft)}
            .number,.values td{text-align:right;white-space:nowrap}
            meter{width:8rem}
            .chart svg{display:block;max-width:100%;height:auto}
            .tree{overflow:auto;max-height:80vh;border:1px solid var(--line);border-radius:.375rem;padding:.25rem}
            .tree svg{display:block}
            @media screen and (min-width:66rem){.tree{margin-inline:calc((62rem - min(100vw - 3rem,103rem))/2)}}
            summary{cursor:pointer;color:var(--dim);padding:.25rem 0}
            footer{border-top:3px solid var(--line);margin-top:2rem;font-size:.875rem}
            @media (max-width:36rem){dl{display:block}dd{margin:0 0 .375rem}.bar{display:none}.element{padding-left:.625rem}
              select{width:100%}.filter .controls,.filter label{display:block}.filter fieldset label{display:inline-block}}
            @page{size:A4;margin:18mm}
            @media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--dim:#444;--line:#999;--soft:#fff;--link:#000;
              --error:#b3141f;--warning:#7d4e00;--info:#0550ae;--waived:#444;--good:#116329}
            body{max-width:none;padding:0;font-size:10pt}
            .controls{display:none!important}.filter{border:0;padding:0}
            .document~.document{break-before:page}
            .filter h2{display:none}h2,h3,h4,h5{break-after:avoid}
            .finding,.mark,tr,.files li{break-inside:avoid}
            .wide{overflow:visible}table{font-size:8pt}th,td{padding:.125rem .25rem}.many th,.many td{overflow-wrap:anywhere;white-space:normal}
            .tree{max-height:none;border:0;padding:0}.tree svg{max-width:100%;height:auto}summary,section:has(>details:not([open])){display:none}
            .values{break-inside:avoid}.chart{break-before:avoid;break-inside:avoid}.chart svg{max-width:8cm}
            a{text-decoration:none}}
            """ + Pictures.STYLE;

    private PageStyle() {}
}
