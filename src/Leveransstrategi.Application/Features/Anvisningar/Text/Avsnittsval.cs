using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>Avsnittsval (choosing sections): vilken del av mallen, och vilket befintligt avsnitt, en rubrik i ett dokument svarar mot.</summary>
internal static class Avsnittsval
{
    private const StringComparison Jamfor = StringComparison.OrdinalIgnoreCase;

    /// <summary>Delen vars rubrik har ord gemensamma med texten (the part of the template), eller <see langword="null"/>.</summary>
    public static Avsnittsdel? Del(string rubrik) => Forslag(rubrik).Select(del => (Avsnittsdel?)del).FirstOrDefault();

    /// <summary>Avsnitt utan punkter för rubrikerna, i deras ordning. Varje del och varje befintligt avsnitt väljs en gång.</summary>
    public static IReadOnlyList<Anvisningsavsnitt> Valj(IReadOnlyList<string> rubriker, Anvisningstext befintlig)
    {
        var ut = new Anvisningsavsnitt?[rubriker.Count];
        var lediga = befintlig.Avsnitt.ToList();

        // Samma rubrik går först, så att en delvis lik rubrik inte tar dess plats.
        Ta((rubrik, avsnitt) => string.Equals(rubrik, avsnitt.Rubrik.Trim(), Jamfor));
        var deltagna = ut.OfType<Anvisningsavsnitt>().Select(avsnitt => avsnitt.Del).ToHashSet();
        for (var i = 0; i < rubriker.Count; i++)
        {
            if (ut[i] is not null)
                continue;
            var del = Forslag(rubriker[i]).Where(del => !deltagna.Contains(del)).DefaultIfEmpty(Avsnittsdel.Eget).First();
            var gammalt = del == Avsnittsdel.Eget ? null : lediga.Find(avsnitt => avsnitt.Del == del);
            ut[i] = new Anvisningsavsnitt(gammalt?.Id ?? AvsnittsId.Ny(), del, rubriker[i], []);
            deltagna.Add(del);
            lediga.RemoveAll(avsnitt => avsnitt == gammalt);
        }

        return [.. ut.OfType<Anvisningsavsnitt>()];

        void Ta(Func<string, Anvisningsavsnitt, bool> passar)
        {
            for (var i = 0; i < rubriker.Count; i++)
            {
                if (lediga.Find(avsnitt => passar(rubriker[i], avsnitt)) is not { } avsnitt)
                    continue;
                ut[i] = avsnitt with { Rubrik = rubriker[i], Punkter = [] };
                lediga.Remove(avsnitt);
            }
        }
    }

    private static IEnumerable<Avsnittsdel> Forslag(string rubrik)
    {
        var ord = Ord(rubrik).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Anvisningsmall.Avsnitt
            .Select(post => (post.Del, Lika: string.Equals(post.Rubrik, rubrik, Jamfor), Antal: Ord(post.Rubrik).Count(ord.Contains)))
            .Where(post => post.Antal > 0)
            .OrderByDescending(post => post.Lika).ThenByDescending(post => post.Antal)
            .Select(post => post.Del);
    }

    private static IEnumerable<string> Ord(string text) =>
        text.Split([' ', ',', '.', ':', '/', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Where(ord => ord.Length > 3);
}
