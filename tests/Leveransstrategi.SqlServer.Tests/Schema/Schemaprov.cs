using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Leveransstrategi.SqlServer.Tests.Schema;

/// <summary>Schemaprov (schema checks): det som SQL Server skulle vägra eller varna för, funnet utan någon server.</summary>
internal static class Schemaprov
{
    /// <summary>Högsta antal byte i en klustrad nyckel (maximum bytes of a clustered key).</summary>
    public const int Klustrad = 900;

    /// <summary>Högsta antal byte i ett annat index (maximum bytes of a nonclustered index key).</summary>
    public const int Oklustrad = 1700;

    public static IReadOnlyList<string> Brister(Schemabild bild) =>
        [.. Nyckelbredder(bild), .. Nyckeltyper(bild), .. Borttagningsvagar(bild)];

    private static IEnumerable<string> Nyckelbredder(Schemabild bild) =>
        from tabell in bild.Tabeller.Values
        from nyckel in tabell.Nycklar
        let bredd = nyckel.Kolumner.Sum(kolumn => Bredd(tabell.Kolumner[kolumn].Typ))
        let hogst = nyckel.Klustrad ? Klustrad : Oklustrad
        where bredd > hogst
        select bredd >= int.MaxValue / 2
            ? $"{tabell.Namn}.{nyckel.Namn}: en kolumn utan längsta längd kan inte vara nyckel"
            : $"{tabell.Namn}.{nyckel.Namn}: {bredd} byte, högst {hogst}";

    private static IEnumerable<string> Nyckeltyper(Schemabild bild) =>
        from tabell in bild.Tabeller.Values
        from nyckel in tabell.Frammande
        from par in nyckel.Kolumner.Zip(nyckel.TillKolumner)
        let fran = tabell.Kolumner[par.First].Typ
        let till = bild.Tabeller.TryGetValue(nyckel.Till, out var mal) && mal.Kolumner.TryGetValue(par.Second, out var kolumn) ? kolumn.Typ : "saknas"
        where fran != till
        select $"{tabell.Namn}.{nyckel.Namn}: {par.First} är {fran} men {nyckel.Till}.{par.Second} är {till}";

    // SQL Server fel 1785: en borttagning får nå varje tabell på högst en väg, och aldrig komma tillbaka till sig själv.
    private static IEnumerable<string> Borttagningsvagar(Schemabild bild)
    {
        foreach (var start in bild.Tabeller.Keys)
        {
            var sedda = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { start };
            var vantar = new Queue<string>([start]);
            while (vantar.TryDequeue(out var fran))
            {
                foreach (var (tabell, nyckel) in Foljer(bild, fran))
                {
                    if (!sedda.Add(tabell))
                        yield return $"{start}: borttagning når {tabell} på flera vägar, senast {nyckel.Namn} (fel 1785)";
                    else if (nyckel.VidBorttagning == DeleteUpdateAction.Cascade)
                        vantar.Enqueue(tabell);
                }
            }
        }
    }

    private static IEnumerable<(string Tabell, Frammande Nyckel)> Foljer(Schemabild bild, string till) =>
        from tabell in bild.Tabeller.Values
        from nyckel in tabell.Frammande
        where string.Equals(nyckel.Till, till, StringComparison.OrdinalIgnoreCase)
            && nyckel.VidBorttagning is (DeleteUpdateAction.Cascade or DeleteUpdateAction.SetNull or DeleteUpdateAction.SetDefault)
        select (tabell.Namn, nyckel);

    private static int Bredd(string typ)
    {
        var (namn, langd) = typ.Split('(') is [var grund, var rest] ? (grund, rest.TrimEnd(')')) : (typ, "");
        if (langd == "max")
            return int.MaxValue / 2;
        var antal = langd.Length == 0 ? 1 : int.Parse(langd.Split(',')[0], CultureInfo.InvariantCulture);
        return namn switch
        {
            "nvarchar" or "nchar" => 2 * antal,
            "varchar" or "char" or "varbinary" or "binary" => antal,
            "uniqueidentifier" => 16,
            "bigint" or "float" or "datetime" or "datetime2" => 8,
            "datetimeoffset" => 10,
            "int" or "real" => 4,
            "date" => 3,
            "smallint" => 2,
            "tinyint" or "bit" => 1,
            "time" => 5,
            "decimal" or "numeric" => 17,
            _ => throw new NotSupportedException($"Provet vet inte hur bred typen {typ} är."),
        };
    }
}
