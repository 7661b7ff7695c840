using System.Globalization;
using Leveransstrategi.Domain.Anvisningar;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>Gör Markdown-trädet till block (syntax tree to blocks).</summary>
internal sealed class Textblockslasning(Func<PunktId, (string Text, string Adress)?> hanvisning)
{
    private const string Ordet = "punkt ";

    private readonly List<Textblock> block = [];

    public IReadOnlyList<Textblock> Las(MarkdownDocument dokument)
    {
        Las(dokument, 0, citat: false);
        return block;
    }

    private void Las(ContainerBlock behallare, int niva, bool citat)
    {
        foreach (var del in behallare)
        {
            switch (del)
            {
                case ListBlock lista:
                    LasLista(lista, niva + 1, citat);
                    break;
                case QuoteBlock inre:
                    Las(inre, niva, citat: true);
                    break;
                case ContainerBlock inre:
                    Las(inre, niva, citat);
                    break;
                case LeafBlock { Inline: { } inline }:
                    Lagg(Slag(del, niva, citat), niva, Delar(inline, fet: del is HeadingBlock && (niva > 0 || citat)));
                    break;
                case ThematicBreakBlock linje:
                    Lagg(Slag(del, niva, citat), niva, [new Textdel(linje.Content.ToString().Trim())]);
                    break;
                default:
                    break;
            }
        }
    }

    private static Textblockslag Slag(MarkdownObject del, int niva, bool citat) =>
        citat ? Textblockslag.Citat : del is HeadingBlock && niva == 0 ? Textblockslag.Rubrik : Textblockslag.Stycke;

    private void LasLista(ListBlock lista, int niva, bool citat)
    {
        var nummer = int.TryParse(lista.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var post in lista.OfType<ListItemBlock>())
        {
            var plats = block.Count;
            Las(post, niva, citat);
            var slag = lista.IsOrdered ? Textblockslag.Numrerad : Textblockslag.Listpunkt;
            int? eget = lista.IsOrdered ? nummer++ : null;
            // Postens första stycke är posten själv; börjar den med en lista i listan är posten tom.
            if (block.Count > plats && block[plats] is { Slag: Textblockslag.Stycke or Textblockslag.Citat } forst && forst.Niva == niva)
                block[plats] = forst with { Slag = slag, Nummer = eget };
            else
                block.Insert(plats, new Textblock(slag, niva, [], eget));
        }
    }

    private void Lagg(Textblockslag slag, int niva, List<Textdel> delar)
    {
        if (delar.Any(del => !string.IsNullOrWhiteSpace(del.Text)))
            block.Add(new Textblock(slag, niva, delar));
    }

    private List<Textdel> Delar(ContainerInline inline, bool fet)
    {
        var ut = new List<Textdel>();
        Samla(inline, new Textdel("", Fet: fet), ut);
        return ut;
    }

    private void Samla(ContainerInline inline, Textdel form, List<Textdel> ut)
    {
        foreach (var del in inline)
        {
            switch (del)
            {
                case LiteralInline ord:
                    Lagg(ut, form with { Text = ord.Content.ToString() });
                    break;
                case LineBreakInline:
                    Lagg(ut, form with { Text = "\n" });
                    break;
                case Hanvisningsinline inre:
                    LaggHanvisning(ut, form, inre.Hanvisning);
                    break;
                case AutolinkInline lank:
                    Lagg(ut, form with { Text = lank.Url, Adress = Lankadress.Tillaten(lank.IsEmail ? "mailto:" + lank.Url : lank.Url) });
                    break;
                case LinkInline lank:
                    LaggLank(ut, form, lank);
                    break;
                case EmphasisInline betoning:
                    Samla(betoning, betoning.DelimiterCount == 2 ? form with { Fet = true } : form with { Kursiv = true }, ut);
                    break;
                case DelimiterInline tecken:
                    Lagg(ut, form with { Text = tecken.ToLiteral() });
                    Samla(tecken, form, ut);
                    break;
                case ContainerInline inre:
                    Samla(inre, form, ut);
                    break;
                default:
                    break;
            }
        }
    }

    private void LaggLank(List<Textdel> ut, Textdel form, LinkInline lank)
    {
        var adress = Lankadress.Tillaten(lank.Url);
        var fore = ut.Count;
        // En länk i en länk hör till den yttre.
        Samla(lank, form with { Adress = form.Adress ?? adress }, ut);
        if (ut.Count == fore && adress is not null)
            Lagg(ut, form with { Text = adress, Adress = adress });
    }

    private void LaggHanvisning(List<Textdel> ut, Textdel form, Punkthanvisning inre)
    {
        if (inre.Punkt is not { } id || hanvisning(id) is not var (text, adress))
        {
            ut.Add(form with { Text = inre.Punkt is null ? $"bruten hänvisning: {inre.Text[2..^2].Trim()}" : "bruten hänvisning", Adress = null, Bruten = true });
            return;
        }

        // Den som skrev "punkt [[4.2]]" ska inte få "punkt punkt 4.2".
        if (ut.Count > 0 && text.StartsWith(Ordet, StringComparison.Ordinal) && SlutarMedOrdet(ut[^1]))
        {
            text = ut[^1].Text[^Ordet.Length..] + text[Ordet.Length..];
            ut[^1] = ut[^1] with { Text = ut[^1].Text[..^Ordet.Length] };
            if (ut[^1].Text.Length == 0)
                ut.RemoveAt(ut.Count - 1);
        }

        ut.Add(form with { Text = text, Adress = adress });
    }

    private static bool SlutarMedOrdet(Textdel del) =>
        del.Adress is null && !del.Bruten && del.Text.EndsWith(Ordet, StringComparison.OrdinalIgnoreCase)
        && (del.Text.Length == Ordet.Length || !char.IsLetter(del.Text[^(Ordet.Length + 1)]));

    private static void Lagg(List<Textdel> ut, Textdel del)
    {
        if (del.Text.Length == 0)
            return;
        if (ut.Count > 0 && !ut[^1].Bruten && ut[^1] with { Text = del.Text } == del)
            ut[^1] = del with { Text = ut[^1].Text + del.Text };
        else
            ut.Add(del);
    }
}
