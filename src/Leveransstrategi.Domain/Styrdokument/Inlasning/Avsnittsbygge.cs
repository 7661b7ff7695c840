namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Avsnittsbygge (building sections): lägger stycken under sina rubriker utan att något faller bort.</summary>
internal static class Avsnittsbygge
{
    public static (List<TolkatAvsnitt> Avsnitt, int StyckenForeTitel) Bygg(List<Textenhet> enheter, Dictionary<int, Rubrik> rubriker, List<int> titel)
    {
        var ut = new List<TolkatAvsnitt>();
        var rubrik = new Rubrik(null, string.Empty, 1);
        var stycken = new List<string>();
        var foreTitel = 0;
        for (var i = 0; i < enheter.Count; i++)
        {
            if (titel.Contains(i))
            {
                foreTitel = stycken.Count;
                continue;
            }

            if (!rubriker.TryGetValue(i, out var ny))
            {
                stycken.Add(enheter[i].Text);
                continue;
            }

            Avsluta();
            rubrik = ny;
            if (ny.Brodtext is not null)
                stycken.Add(ny.Brodtext);
        }

        Avsluta();
        return (EfterNummer(ut), foreTitel);

        void Avsluta()
        {
            if (stycken.Count > 0 || rubrik.Nummer is not null || rubrik.Text.Length > 0)
                ut.Add(new TolkatAvsnitt(rubrik.Nummer?.TrimEnd('.', ' '), rubrik.Text.Replace('\n', ' ').Trim(), stycken.ToList()) { Niva = rubrik.Niva });
            stycken.Clear();
        }
    }

    /// <summary>Numret går före rubrikens form: 2.1 ligger under 2 också när båda är skrivna som rubriker på samma nivå.</summary>
    private static List<TolkatAvsnitt> EfterNummer(List<TolkatAvsnitt> avsnitt)
    {
        var nivaer = new Dictionary<string, int>();
        for (var i = 0; i < avsnitt.Count; i++)
        {
            if (avsnitt[i].Nummer is not { } nummer)
                continue;
            var punkt = nummer.LastIndexOf('.');
            if (punkt > 0 && nivaer.TryGetValue(nummer[..punkt], out var overordnad) && avsnitt[i].Niva <= overordnad)
                avsnitt[i] = avsnitt[i] with { Niva = overordnad + 1 };
            nivaer[nummer] = avsnitt[i].Niva;
        }

        return avsnitt;
    }
}
