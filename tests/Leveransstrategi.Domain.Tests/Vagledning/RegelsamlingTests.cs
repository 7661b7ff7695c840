using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Domain.Tests.Vagledning;

public sealed class RegelsamlingTests
{
    private static readonly DateOnly dag = new(2026, 11, 22);
    private static readonly string[] dagar = ["2008-03-02", "2008-03-03", "2008-12-31", "2009-01-01"];

    [Fact]
    public void Precis_en_rad_ger_svaret() =>
        Assert.Equal((Utfallsslag.Svar, Slutsatskod.EgenRegi), Svar([Rad("a", Slutsatskod.EgenRegi, (Faktum.Natur, "vanlig"))], (Faktum.Natur, "vanlig")));

    [Fact]
    public void Ingen_rad_ar_tystnad_och_flera_ar_en_kollision_och_da_ska_nagon_fragas()
    {
        Assert.Equal((Utfallsslag.Tyst, Slutsatskod.FragaItAvdelningen), Svar([Rad("a", Slutsatskod.EgenRegi, (Faktum.Natur, "vanlig"))], (Faktum.Natur, "gemensamt-system")));
        Assert.Equal(
            (Utfallsslag.Kollision, Slutsatskod.FragaItAvdelningen),
            Svar([Rad("a", Slutsatskod.EgenRegi), Rad("b", Slutsatskod.EgenUpphandling)], (Faktum.Natur, "vanlig")));
    }

    [Fact]
    public void Det_okanda_ger_inget_svar_utom_nar_det_saknar_betydelse()
    {
        Vagledningsregel[] beror = [Rad("inom", Slutsatskod.EgenDirektupphandling, (Faktum.Varde, "inom")), Rad("over", Slutsatskod.EgenUpphandling, (Faktum.Varde, "over"))];
        Assert.Equal((Utfallsslag.Ofullstandigt, Slutsatskod.FragaItAvdelningen), Svar(beror));

        var lika = Rad("alla", Slutsatskod.EgenRegi) with { Villkor = [new(Faktum.Varde, ["inom", "over", "obekraftat"])] };
        Assert.Equal((Utfallsslag.Svar, Slutsatskod.EgenRegi), Svar([lika]));
    }

    [Fact]
    public void En_regel_galler_bara_sin_tid()
    {
        var regel = Rad("a", Slutsatskod.EgenRegi) with { Giltighet = new(new DateOnly(2008, 3, 3), new DateOnly(2008, 12, 31)) };
        var samling = new Regelsamling([], [regel]);

        Assert.Equal(
            [Utfallsslag.Tyst, Utfallsslag.Svar, Utfallsslag.Svar, Utfallsslag.Tyst],
            dagar.Select(text => samling.Svara(Fakta(), DateOnly.Parse(text, null)).Slag));
    }

    [Fact]
    public void Skal_samlas_i_tabellens_ordning_och_kan_bero_pa_slutsatsen()
    {
        var skal = Rad("skal", null, (Faktum.Slutsats, "egenRegi")) with { Del = Regeldel.Skal };
        var annat = Rad("annat", null, (Faktum.Slutsats, "egenUpphandling")) with { Del = Regeldel.Skal };
        var alltid = Rad("alltid", null) with { Del = Regeldel.Steg };

        var utfall = new Regelsamling([], [alltid, annat, skal, Rad("a", Slutsatskod.EgenRegi)]).Svara(Fakta(), dag);

        Assert.Equal(["alltid", "skal"], utfall.Rader.Select(rad => rad.Id));
    }

    [Fact]
    public void En_fraga_stalls_bara_nar_svaret_kan_andra_slutsatsen()
    {
        Vagledningsfraga[] fragor = [new(Faktum.Natur, "Vad?", "Därför.", []), new(Faktum.Varde, "Hur mycket?", "Därför.", [])];
        var samling = new Regelsamling(fragor,
        [
            Rad("regi", Slutsatskod.EgenRegi, (Faktum.Natur, "myndighetsutovning")),
            Rad("inom", Slutsatskod.EgenDirektupphandling, (Faktum.Natur, "vanlig"), (Faktum.Varde, "inom")),
            Rad("over", Slutsatskod.EgenUpphandling, (Faktum.Natur, "vanlig"), (Faktum.Varde, "over")),
        ]);

        Assert.Equal([Faktum.Natur, Faktum.Varde], samling.Kvar(Fakta(), dag).Select(fraga => fraga.Faktum));
        Assert.Equal([Faktum.Varde], samling.Kvar(Fakta((Faktum.Natur, "vanlig")), dag).Select(fraga => fraga.Faktum));
        Assert.Empty(samling.Kvar(Fakta((Faktum.Natur, "myndighetsutovning")), dag));
    }

    private static (Utfallsslag Slag, Slutsatskod Kod) Svar(Vagledningsregel[] regler, params (Faktum Faktum, string Varde)[] fakta)
    {
        var utfall = new Regelsamling([], regler).Svara(Fakta(fakta), dag);
        return (utfall.Slag, utfall.Kod);
    }

    private static Fakta Fakta(params (Faktum Faktum, string Varde)[] fakta) => new(fakta.ToDictionary(par => par.Faktum, par => par.Varde));

    private static Vagledningsregel Rad(string id, Slutsatskod? kod, params (Faktum Faktum, string Varde)[] villkor) =>
        new(id, Regeldel.Slutsats, id, id, kod, [.. villkor.Select(par => new Villkor(par.Faktum, [par.Varde]))], [], Giltighet.TillsVidare);
}
