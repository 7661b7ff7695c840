using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>
/// Svarsjämförelse (compares a frozen answer with the answer now): samma ord på anteckningens sida, i listan och i brevet. Ett köp som
/// ligger framåt i tiden prövas för sin egen dag, annars för dagens.
/// </summary>
internal static class Svarsjamforelse
{
    private const string Ramavtalskalla = "ramavtal";

    /// <summary>Svaret på samma fråga nu (the answer to the same question now).</summary>
    public static Frystsvar Nu(this Vagledare vagledare, Frageunderlag fraga, DateOnly idag) => Frystsvar.Av(vagledare.Svara(fraga.Nu(idag)), null);

    /// <summary>Samma fråga nu (the same question now).</summary>
    public static Frageunderlag Nu(this Frageunderlag fraga, DateOnly idag) => fraga with { Dag = fraga.Dag > idag ? fraga.Dag : idag };

    /// <summary>Vad som skiljer svaren (what differs); tomt när svaret är detsamma.</summary>
    public static IReadOnlyList<string> Skillnader(Frystsvar da, Frystsvar nu) => [.. Alla(da, nu)];

    private static IEnumerable<string> Alla(Frystsvar da, Frystsvar nu)
    {
        if (da.Kod != nu.Kod || da.Rubrik != nu.Rubrik)
            yield return $"Svaret är i dag: {nu.Rubrik}.";
        foreach (var skal in da.Skal.Where(skal => nu.Skal.All(annat => annat.Rubrik != skal.Rubrik)))
            yield return $"Det här skälet gäller inte längre: {skal.Rubrik}.";
        foreach (var skal in nu.Skal.Where(skal => da.Skal.All(annat => annat.Rubrik != skal.Rubrik)))
            yield return $"Ett nytt skäl: {skal.Rubrik}.";
        foreach (var skal in da.Skal)
        {
            var samma = nu.Skal.FirstOrDefault(annat => annat.Rubrik == skal.Rubrik);
            foreach (var kalla in samma is null ? [] : samma.Kallor.Where(kalla => kalla.Typ != Ramavtalskalla && !skal.Kallor.Any(fore => fore.Url == kalla.Url && fore.Citat == kalla.Citat)))
                yield return $"En källa har en annan lydelse eller version: {kalla.Titel}{(kalla.Avsnitt is null ? "" : $" {kalla.Avsnitt}")}.";
        }

        foreach (var avtal in da.Ramavtal is null || nu.Ramavtal is null ? [] : nu.Ramavtal.Where(avtal => da.Ramavtal.All(fore => fore.Nummer != avtal.Nummer)))
            yield return $"Ett ramavtal har tillkommit: {avtal.Titel}, {avtal.Nummer}.";
        foreach (var avtal in da.Ramavtal is null || nu.Ramavtal is null ? [] : da.Ramavtal.Where(avtal => nu.Ramavtal.All(annat => annat.Nummer != avtal.Nummer)))
            yield return $"Det här ramavtalet går inte längre att avropa på: {avtal.Titel}, {avtal.Nummer}.";
        foreach (var belopp in nu.Belopp.Where(belopp => da.Belopp.Any(fore => fore.Slag == belopp.Slag && fore.Belopp != belopp.Belopp)))
            yield return $"Ett belopp i lagen har ändrats: {belopp.Lagrum}.";
    }
}
