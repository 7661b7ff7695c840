using System.Globalization;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Pages.Avtal;
using Leveransstrategi.Web.Pages.Lagar;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Pages.Vagledning;

/// <summary>Anteckningsdokument (a frozen answer as a document): svaret, skälen med citat och källor, stegen, frågan och kontrollsumman.</summary>
public static class Anteckningsdokument
{
    /// <summary>Gör dokumentet (makes the document).</summary>
    /// <param name="anteckning">Anteckningen (the note).</param>
    /// <param name="adress">Hela adressen till en sökväg (absolute address of a path).</param>
    public static Worddokument Gor(VisaTjansteanteckning.View anteckning, Func<string, Uri> adress)
    {
        ArgumentNullException.ThrowIfNull(anteckning);
        ArgumentNullException.ThrowIfNull(adress);
        var svar = anteckning.Svar;
        var sparad = $"Sparad {Format.Tidpunkt(anteckning.Tidpunkt)}";
        var delar = new List<(string Rubrik, IReadOnlyList<IReadOnlyList<Textblock>> Punkter)>
        {
            ("Svaret", [[Stycke(svar.Text)], .. svar.Osakert.Select(text => (IReadOnlyList<Textblock>)[Stycke($"Osäkert: {text}")])]),
            ("Skälen", svar.Skal.Count == 0 ? [[Stycke("Ingen regel i portalen gällde för köpet den dagen.")]] : [.. svar.Skal.Select(Skal)]),
            ("Ramavtal i området", [.. (svar.Ramavtal ?? []).Select(Avtal)]),
            ("Gör så här", [.. svar.Steg.Select(steg => (IReadOnlyList<Textblock>)[Rubrik(steg.Rubrik), Stycke(steg.Text)])]),
            ("När svaret blir ett annat", [.. svar.Forbehall.Select(text => (IReadOnlyList<Textblock>)[Stycke(text)])]),
            ("Frågan", [.. Fragan(svar).Select(text => (IReadOnlyList<Textblock>)[Stycke(text)])]),
            ("Anteckningen", [.. Anteckningen(anteckning).Select(text => (IReadOnlyList<Textblock>)[Stycke(text)])]),
        };
        return new(
            $"Tjänsteanteckning: {svar.Rubrik}",
            svar.Regelverk?.ToString(CultureInfo.InvariantCulture) ?? "",
            "Sparad",
            adress($"/vagledning/anteckning/{anteckning.Id}"),
            [
                .. delar.Where(del => del.Punkter.Count > 0).Select((del, a) => new Wordavsnitt(
                    Nummer(a),
                    del.Rubrik,
                    [.. del.Punkter.Select((block, p) => new Wordpunkt($"{Nummer(a)}.{Nummer(p)}", block, []))])),
            ])
        {
            Diarienummer = anteckning.Dnr,
            Uppgifter =
            [
                .. anteckning.Dnr is { } dnr ? [$"Diarienummer: {dnr}"] : Array.Empty<string>(),
                $"{sparad} av {anteckning.Av}",
                $"Köpare: {svar.Organisation}",
                $"Kontrollsumma (SHA-256): {anteckning.Sha256}",
                "Vägledningen är ett stöd. Nämnden fattar beslutet (kommunallagen 6 kap. 38 §).",
            ],
            Sidfot = [sparad, $"SHA-256 {anteckning.Sha256}"],
        };
    }

    private static IReadOnlyList<Textblock> Skal(Frystskal skal) =>
    [
        Rubrik(skal.Rubrik),
        .. skal.Text.Length > 0 ? [Stycke(skal.Text)] : Array.Empty<Textblock>(),
        .. skal.Kallor.SelectMany(kalla => new[]
        {
            kalla.Citat is { } citat ? new Textblock(kalla.Ordagrant ? Textblockslag.Citat : Textblockslag.Stycke, 0, [new(citat)]) : null,
            new Textblock(Textblockslag.Stycke, 0, [new("Källa: "), new(Kallrad(kalla), Adress: kalla.Url), .. kalla.Beslut is { } beslut ? [new Textdel($", {beslut}")] : Array.Empty<Textdel>()]),
        }).OfType<Textblock>(),
    ];

    private static IReadOnlyList<Textblock> Avtal(Avropsmojlighet avtal) =>
    [
        new(Textblockslag.Stycke, 0, [new($"{avtal.Titel}, "), new(avtal.Nummer, Adress: Avtalsord.Adress(avtal.Nummer)), new($", {Avtalsord.Slut(avtal.Slutar)}.")]),
        Stycke($"{(avtal.Rymmer ? "" : "Utrymmet räcker inte. ")}{Avtalsord.Utrymme(avtal.Tak, avtal.Kvar)} {avtal.Satt}"),
    ];

    private static string Kallrad(Frystkalla kalla) => kalla.Avsnitt is not { } avsnitt ? kalla.Titel : kalla.Typ == "lag" ? $"{kalla.Titel} {avsnitt}" : $"{kalla.Titel}, avsnitt {avsnitt}";

    private static IEnumerable<string> Fragan(Frystsvar svar)
    {
        if (svar.Behov is { } behov)
            yield return $"Behov: {behov}";
        yield return $"Område: {svar.Omrade}";
        yield return $"Köpare: {svar.Organisation}";
        yield return $"Köpets dag: {Format.Datum(svar.Dag)}";
        if (svar.Natur is { } natur)
            yield return $"Köpet är: {Regelord.Natur(natur)}";
        if (svar.Varde is { } varde)
            yield return $"Värde utan moms: {Format.Belopp(varde)}";
        foreach (var belopp in svar.Belopp)
            yield return $"{Beloppsord.Namn(belopp.Slag)}: {Format.Belopp(belopp.Belopp)}{(belopp.Bekraftat ? "" : ", ej bekräftat")} ({belopp.Lagrum})";
    }

    private static IEnumerable<string> Anteckningen(VisaTjansteanteckning.View anteckning)
    {
        yield return $"Sparad av {anteckning.Av} {Format.Tidpunkt(anteckning.Tidpunkt)}.";
        if (anteckning.Svar.Regelverk is { } regelverk)
            yield return $"Svaret bygger på regelverkets version {regelverk}.";
        yield return $"Kontrollsumman är SHA-256 över svarets fasta form: {anteckning.Sha256}.";
        if (!anteckning.ArOrord)
            yield return "Kontrollsumman stämmer inte med det som är lagrat. Kontakta en administratör.";
    }

    private static Textblock Stycke(string text) => new(Textblockslag.Stycke, 0, [new(text)]);

    private static Textblock Rubrik(string text) => new(Textblockslag.Rubrik, 0, [new(text)]);

    private static string Nummer(int plats) => (plats + 1).ToString(CultureInfo.InvariantCulture);
}
