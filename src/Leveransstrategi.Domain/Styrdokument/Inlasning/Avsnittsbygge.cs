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
        return (ut, foreTitel);

        void Avsluta()
        {
            if (stycken.Count > 0 || rubrik.Nummer is not null || rubrik.Text.Length > 0)
                ut.Add(new TolkatAvsnitt(rubrik.Nummer?.TrimEnd('.', ' '), rubrik.Text.Replace('\n', ' ').Trim(), stycken.ToList()) { Niva = rubrik.Niva });
            stycken.Clear();
        }
    }
}
