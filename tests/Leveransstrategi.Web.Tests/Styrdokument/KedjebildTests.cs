using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Web.Pages.Styrdokument;

namespace Leveransstrategi.Web.Tests.Styrdokument;

/// <summary>Styrkedjans ordning och ritning.</summary>
public sealed class KedjebildTests
{
    private static readonly VisaKedja.View grund = Kedja(
        ["program:Program", "strategi:Strategi", "policy:Policy", "regler:Regler", "riktlinjer:Riktlinjer", "uppdrag:Uppdrag", "remiss:Remiss"],
        ("strategi", Relationsslag.Underordnad, "program"),
        ("strategi", Relationsslag.HanvisarTill, "policy"),
        ("strategi", Relationsslag.HanvisarTill, "regler"),
        ("strategi", Relationsslag.HanvisarTill, "riktlinjer"),
        ("regler", Relationsslag.Kompletterar, "policy"),
        ("riktlinjer", Relationsslag.Kompletterar, "regler"),
        ("remiss", Relationsslag.HanvisarTill, "uppdrag"));

    public static TheoryData<string, VisaKedja.View> Kedjor => new()
    {
        { "grunden", grund },
        { "utan dokument", Kedja([]) },
        { "utan relationer", Kedja(["program:Program", "strategi:Strategi", "policy:Policy"]) },
        {
            "flera strategier under samma program och relationer åt alla håll",
            Kedja(
                ["p:Program", "a:Strategi", "b:Strategi", "c:Strategi", "x:Policy", "y:Policy", "z:Regler"],
                ("a", Relationsslag.Underordnad, "p"),
                ("b", Relationsslag.Underordnad, "p"),
                ("c", Relationsslag.Underordnad, "b"),
                ("a", Relationsslag.Ersatter, "c"),
                ("a", Relationsslag.HanvisarTill, "x"),
                ("b", Relationsslag.HanvisarTill, "x"),
                ("b", Relationsslag.Kompletterar, "y"),
                ("y", Relationsslag.HanvisarTill, "a"),
                ("z", Relationsslag.Kompletterar, "x"),
                ("z", Relationsslag.Kompletterar, "y"),
                ("z", Relationsslag.Ersatter, "x"))
        },
        {
            "ringar",
            Kedja(
                ["p:Program", "s:Strategi", "x:Policy", "y:Policy"],
                ("p", Relationsslag.Underordnad, "s"),
                ("s", Relationsslag.Underordnad, "p"),
                ("x", Relationsslag.Kompletterar, "y"),
                ("y", Relationsslag.Kompletterar, "x"))
        },
    };

    [Theory, MemberData(nameof(Kedjor))]
    public void Varje_dokument_och_varje_relation_ritas_precis_en_gang(string namn, VisaKedja.View vy)
    {
        var kedja = new Styrkedja(vy);
        Assert.Equal(vy.Dokument.Select(d => d.Slug).Order(), kedja.Noder.Where(nod => nod.Dokument is not null).Select(nod => nod.Id).Order());
        foreach (var bild in new[] { Kedjebild.Bred(kedja), Kedjebild.Smal(kedja) })
        {
            Assert.Equal(kedja.Noder.Select(nod => nod.Id).Order(), bild.Rutor.Select(ruta => ruta.Nod.Id).Order());
            Assert.Equal(kedja.Kanter, bild.Linjer.Select(linje => linje.Kant));
            Assert.True(vy.Relationer.All(r => bild.Linjer.Count(linje => linje.Kant.Relation == r) == 1), namn);
            Assert.All(bild.Linjer, linje =>
            {
                Assert.True(PaKanten(linje.Punkter[0], Ruta(bild, linje.Kant.Fran)), $"{namn}: {linje.Kant.Fran} till {linje.Kant.Till} börjar inte vid sin ruta");
                Assert.True(PaKanten(linje.Punkter[^1], Ruta(bild, linje.Kant.Till)), $"{namn}: {linje.Kant.Fran} till {linje.Kant.Till} slutar inte vid sin ruta");
            });
        }

        // Listan berättar om var och en av relationerna, en gång.
        Assert.Equal(vy.Relationer.Count, kedja.Beskrivningar.Sum(grupp => grupp.Count()));
    }

    [Theory, MemberData(nameof(Kedjor))]
    public void Inga_rutor_ligger_over_varandra_eller_utanfor_bilden(string namn, VisaKedja.View vy)
    {
        var kedja = new Styrkedja(vy);
        foreach (var bild in new[] { Kedjebild.Bred(kedja), Kedjebild.Smal(kedja) })
        {
            var rutor = bild.Rutor.ToList();
            for (var i = 0; i < rutor.Count; i++)
            {
                Assert.True(rutor[i].X >= 0 && rutor[i].Y >= 0 && rutor[i].X + rutor[i].Bredd <= bild.Bredd && rutor[i].Y + rutor[i].Hojd <= bild.Hojd, $"{namn}: {rutor[i].Nod.Id}");
                for (var j = i + 1; j < rutor.Count; j++)
                    Assert.False(Overlappar(rutor[i], rutor[j]), $"{namn}: {rutor[i].Nod.Id} och {rutor[j].Nod.Id}");
            }

            Assert.All(bild.Linjer.SelectMany(linje => linje.Punkter), punkt => Assert.True(punkt.X >= 0 && punkt.X <= bild.Bredd, $"{namn}: {punkt}"));
        }
    }

    [Theory, MemberData(nameof(Kedjor))]
    public void Ingen_linje_gar_genom_en_ruta(string namn, VisaKedja.View vy)
    {
        var kedja = new Styrkedja(vy);
        foreach (var bild in new[] { Kedjebild.Bred(kedja), Kedjebild.Smal(kedja) })
        {
            foreach (var linje in bild.Linjer)
            {
                foreach (var (a, b) in linje.Punkter.Zip(linje.Punkter.Skip(1)))
                {
                    Assert.True(a.X == b.X || a.Y == b.Y, $"{namn}: sned linje från {linje.Kant.Fran}");
                    Assert.DoesNotContain(bild.Rutor, ruta =>
                        Math.Max(a.X, b.X) > ruta.X && Math.Min(a.X, b.X) < ruta.X + ruta.Bredd
                        && Math.Max(a.Y, b.Y) > ruta.Y && Math.Min(a.Y, b.Y) < ruta.Y + ruta.Hojd);
                }
            }
        }
    }

    [Fact]
    public void Ryggraden_gar_fran_fullmaktige_genom_program_och_strategi_till_anvisningar_som_saknas()
    {
        var kedja = new Styrkedja(grund);
        Assert.Equal(
            ["organ:Kommunfullmäktige", "program", "strategi", "anvisningar:strategi"],
            kedja.Noder.Where(nod => !nod.Sida).Select(nod => nod.Id));
        Assert.Equal(["policy", "regler", "riktlinjer"], kedja.Noder.Where(nod => nod.Sida).Take(3).Select(nod => nod.Id));
        Assert.Equal("strategi är underordnad program och hänvisar till 3 andra styrdokument. Under strategi finns inga beslutade anvisningar.", kedja.Slutsats);
        Assert.Equal(Styrkedja.Nodslag.Saknas, kedja.Noder.Single(nod => nod.Id == "anvisningar:strategi").Slag);
    }

    [Fact]
    public void Ett_dokument_utan_relationer_forsvinner_inte()
    {
        var kedja = new Styrkedja(Kedja(["ensam:Policy"]));
        Assert.Equal("ensam", Assert.Single(kedja.Rotter).Id);
        Assert.Contains("Ingen strategi", kedja.Slutsats, StringComparison.Ordinal);
    }

    [Fact]
    public void Langa_titlar_bryts_och_ryms_i_sin_ruta()
    {
        var kedja = new Styrkedja(Kedja([$"{string.Join(' ', Enumerable.Repeat("styrdokument", 12))}:Policy"]));
        foreach (var bild in new[] { Kedjebild.Bred(kedja), Kedjebild.Smal(kedja) })
        {
            var ruta = Assert.Single(bild.Rutor);
            Assert.True(ruta.Titel.Count > 1);
            Assert.All(ruta.Titel, rad => Assert.True(rad.Length * 8 <= ruta.Bredd - 28, rad));
            Assert.True(ruta.Hojd >= (ruta.Titel.Count * 20) + (ruta.Under.Count * 18));
        }
    }

    private static VisaKedja.View Kedja(string[] dokument, params (string Fran, Relationsslag Slag, string Till)[] relationer) => new(
        [.. dokument.Select(d => d.Split(':')).Select((d, i) => new VisaKedja.Dokument(
            d[0],
            d[0],
            Enum.Parse<Dokumentslag>(d[1]),
            Registerstatus.Registrerat,
            new Beslut("Kommunfullmäktige", new DateOnly(2008, 3, 3).AddDays(i), null, null)))],
        [.. relationer.Select(r => new VisaKedja.Relation(r.Fran, r.Slag, r.Till, new Kallhanvisning("Strategin", null, "3")))]);

    private static Kedjebild.Ruta Ruta(Kedjebild bild, string id) => bild.Rutor.Single(ruta => ruta.Nod.Id == id);

    private static bool PaKanten(Kedjebild.Punkt p, Kedjebild.Ruta r) =>
        ((p.X == r.X || p.X == r.X + r.Bredd) && p.Y >= r.Y && p.Y <= r.Y + r.Hojd)
        || ((p.Y == r.Y || p.Y == r.Y + r.Hojd) && p.X >= r.X && p.X <= r.X + r.Bredd);

    private static bool Overlappar(Kedjebild.Ruta a, Kedjebild.Ruta b) =>
        a.X < b.X + b.Bredd && b.X < a.X + a.Bredd && a.Y < b.Y + b.Hojd && b.Y < a.Y + a.Hojd;
}
