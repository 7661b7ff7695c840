using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Features.Ansvarsfordelning;

/// <summary>Var en lucka rättas till (where a gap is mended).</summary>
/// <param name="Adress">Adressen (address).</param>
/// <param name="Text">Länkens text (link text).</param>
public sealed record Luckatgard(string Adress, string Text);

/// <summary>En lucka i ord (a gap in words): vad som är fel, vad som ska göras och var.</summary>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Omrade">Området eller avtalsområdet (area), om ett bestämt.</param>
/// <param name="Galler">Vad den gäller (what it is about), i ord.</param>
/// <param name="Text">Vad som är fel (what is wrong).</param>
/// <param name="Gor">Vad som ska göras (what to do).</param>
/// <param name="Atgarder">Var det görs (where it is mended), för den som får.</param>
/// <param name="Kraver">Behörigheten som åtgärden kräver (permission needed).</param>
/// <param name="Visas">Var det går att läsa mer (where to read more), för alla.</param>
public sealed record Luckrad(
    Luckslag Slag,
    Ansvarslank? Omrade,
    string Galler,
    string Text,
    string Gor,
    IReadOnlyList<Luckatgard> Atgarder,
    Behorighet Kraver,
    Luckatgard Visas);

/// <summary>Lucktext (gaps in words), på klarspråk.</summary>
/// <param name="underlag">Underlaget (the data).</param>
/// <param name="kallor">Källorna (the sources).</param>
/// <param name="dag">Dagen (the day).</param>
internal sealed class Lucktext(Ansvarsunderlag underlag, Kallunderlag kallor, DateOnly dag)
{
    /// <summary>Luckan i ord (the gap in words).</summary>
    public Luckrad Rad(Lucka lucka) => lucka.Slag switch
    {
        Luckslag.UtanBeslutare => UtanBeslutare(lucka),
        Luckslag.FleraBeslutare => FleraBeslutare(lucka),
        Luckslag.KallanGallerInte => KallanGallerInte(lucka),
        Luckslag.UtanEftertradare => UtanEftertradare(lucka),
        _ => UtanKontakt(lucka),
    };

    private Luckrad UtanBeslutare(Lucka lucka)
    {
        var (plats, namn) = Plats(lucka);
        return new(
            lucka.Slag,
            plats,
            namn,
            $"Ingen beslutar om {namn}.",
            "Ta reda på vad som är beslutat och registrera vem som beslutar. Finns inget beslut behöver kommunstyrelsen fatta ett.",
            [new($"/ansvar/nytt?roll={Ansvarsord.Kod(Ansvarsroll.Beslutar)}&galler={Galler(lucka)}", $"Registrera vem som beslutar om {namn}")],
            Behorighet.RedigeraAnsvar,
            Sida(lucka));
    }

    private Luckrad FleraBeslutare(Lucka lucka)
    {
        var (plats, namn) = Plats(lucka);
        var rader = lucka.Ansvar!.Select(underlag.Rad).DistinctBy(rad => rad.Vem).OrderBy(rad => rad.Vem, Svensktid.Namnordning).ToList();
        return new(
            lucka.Slag,
            plats,
            namn,
            $"{Stor(Rakna(rader.Select(rad => rad.Vem)))} beslutar om {namn} samtidigt.",
            "Läs källorna och avgör vem som beslutar. Avsluta det ansvar som inte längre gäller.",
            [.. rader.Select(rad => new Luckatgard($"/ansvar/{rad.Id}/avsluta", $"Avsluta att {rad.Vem} beslutar om {namn}"))],
            Behorighet.RedigeraAnsvar,
            Sida(lucka));
    }

    private Luckrad KallanGallerInte(Lucka lucka)
    {
        var (plats, namn) = Plats(lucka);
        var rad = lucka.Ansvar is [var ett] ? underlag.Rad(ett) : null;
        var kalla = rad?.Kalla ?? lucka.Regel!.Kalla;
        var vad = rad is null ? $"Regeln om centralupphandling av {namn}" : $"Att {rad.Vem} {rad.Roll.Verb()} ({namn})";
        return new(
            lucka.Slag,
            plats,
            namn,
            $"{vad} vilar på {kalla.Visning}, {Varfor(lucka.Kallfel!.Value, kalla)}.",
            rad is null
                ? "Ta reda på vilket beslut som gäller nu. Tills dess svarar vägledningen efter den gamla regeln."
                : "Ta reda på vad som gäller nu. Avsluta ansvaret, och registrera det på nytt med den källa som gäller om det består.",
            rad is null ? [] : [new($"/ansvar/{rad.Id}/avsluta", $"Avsluta att {rad.Vem} {rad.Roll.Verb()} ({namn})")],
            Behorighet.RedigeraAnsvar,
            kalla.Adress is { } adress && lucka.Kallfel != Kallfel.SaknasIRegistret ? new(adress, $"Läs {kalla.Visning}") : Sida(lucka));
    }

    private Luckrad UtanEftertradare(Lucka lucka)
    {
        var (plats, namn) = Plats(lucka);
        var rad = underlag.Rad(lucka.Ansvar![0]);
        if (lucka.Organisation is { } borta)
        {
            return new(
                lucka.Slag,
                plats,
                namn,
                $"{borta.Namn} {rad.Roll.Verb()} ({namn}) men upphörde {Dag(borta.Giltighet.Till!.Value)}.",
                $"Avsluta ansvaret den dag {borta.Namn} upphörde, och registrera det för den som tog över.",
                [new($"/ansvar/{rad.Id}/avsluta", $"Avsluta att {borta.Namn} {rad.Roll.Verb()} ({namn})")],
                Behorighet.RedigeraAnsvar,
                new($"/organisationer/{borta.Slug}", $"Se vem som tog över efter {borta.Namn}"));
        }

        var vem = rad.Krets is { } krets ? Ansvarsord.Kod(krets) : rad.Organisation?.Slug;
        return new(
            lucka.Slag,
            plats,
            namn,
            $"{rad.Rubrik} ({namn}) till och med {Dag(rad.Giltighet.Till!.Value)}. Ingen har tagit vid.",
            "Registrera vem som tog vid. Var det någon annan, välj den i stället.",
            [new($"/ansvar/nytt?vem={vem}&roll={Ansvarsord.Kod(rad.Roll)}&galler={Galler(lucka)}&gallerFran={Dag(rad.Giltighet.Till.Value.AddDays(1))}", $"Registrera vem som {rad.Roll.Verb()} ({namn})")],
            Behorighet.RedigeraAnsvar,
            Sida(lucka));
    }

    private static Luckrad UtanKontakt(Lucka lucka)
    {
        var namnd = lucka.Organisation!;
        return new(
            lucka.Slag,
            null,
            namnd.Namn,
            $"{namnd.Namn} har ingen kontakt: inget öppet konto är nämndadministratör för nämnden.",
            "Fråga nämnden vem som ska vara dess kontakt. En administratör skapar kontot.",
            [new("/admin/konton/nytt", $"Skapa ett konto för {namnd.Namn}")],
            Behorighet.AdministreraKonton,
            new($"/organisationer/{namnd.Slug}", $"Läs om {namnd.Namn}"));
    }

    private string Varfor(Kallfel fel, Kallhanvisning kalla)
    {
        var funnen = kallor.For(kalla);
        return fel switch
        {
            Kallfel.SaknasIRegistret => "som inte finns i registret över styrdokument",
            Kallfel.HarUpphort => funnen?.Giltighet.Till is { } till ? $"som slutade gälla {Dag(till)}" : "som inte längre gäller",
            Kallfel.Ersatt => $"som är ersatt av {funnen!.ErsattAv.First(ny => ny.Giltighet.Omfattar(dag)).Titel}",
            Kallfel.GallerInteAn => $"som inte hade börjat gälla {Dag(dag)}",
            Kallfel.AnnanVersion => $"men version {funnen!.Versioner.Where(version => version.Giltighet.Omfattar(dag)).Max(version => version.Nummer)} är den som gäller",
            _ => $"men {(kalla.Anvisning is null ? "det avsnittet" : "den punkten")} finns inte i den text som gäller",
        };
    }

    private (Ansvarslank? Lank, string Namn) Plats(Lucka lucka)
    {
        if (underlag.Omraden.FirstOrDefault(o => o.Id == lucka.Omrade) is { } omrade)
            return (new(omrade.Slug, omrade.Namn), $"området {omrade.Namn}");
        return underlag.Avtalsomraden.FirstOrDefault(a => a.Id == lucka.Avtalsomrade) is { } avtalsomrade
            ? (new(avtalsomrade.Slug, avtalsomrade.Namn), $"avtalsområdet {avtalsomrade.Namn}")
            : (null, "hela it-området");
    }

    private Luckatgard Sida(Lucka lucka) => Plats(lucka) switch
    {
        ({ } lank, var namn) => new($"/{(lucka.Omrade is null ? "avtalsomraden" : "omraden")}/{lank.Slug}", $"Läs om {namn}"),
        _ => new("/ansvar", "Se vem som köper vad"),
    };

    private string Galler(Lucka lucka) => Uri.EscapeDataString(Plats(lucka).Lank is { } lank
        ? lucka.Omrade is null ? Ansvarsplats.Avtalsomrade(lank.Slug) : Ansvarsplats.Omrade(lank.Slug)
        : Ansvarsplats.HelaIt);

    private static string Rakna(IEnumerable<string> namn)
    {
        var alla = namn.ToList();
        return alla.Count == 1 ? alla[0] : $"{string.Join(", ", alla[..^1])} och {alla[^1]}";
    }

    private static string Stor(string text) => $"{char.ToUpper(text[0], Svensktid.Kultur)}{text[1..]}";

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
