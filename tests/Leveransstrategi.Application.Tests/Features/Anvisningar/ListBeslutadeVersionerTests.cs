using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar;

public sealed class ListBeslutadeVersionerTests
{
    [Fact]
    public async Task Bara_beslutade_versioner_den_senast_registrerade_forst_och_lika_manga_fragor_hur_manga_de_an_ar()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var redaktor = Testanvandare.Med(Roller.Redaktor);
        await databas.SkrivUtkastAsync(redaktor, "telefoni");
        await databas.BeslutaAsync("telefoni", "2026-11-01");
        var (fa, _) = await RaknaAsync(databas, new(null));

        await databas.SkickaAsync(new SkapaAnvisningsutkast.Command("telefoni"), redaktor);
        await databas.LasInExempelAsync();
        var (manga, svar) = await RaknaAsync(databas, new(null));

        Assert.Equal((1, 1), (fa, manga));
        Assert.Null(svar.Omrade);
        Assert.Equal(("telefoni", 1), (svar.Rader[0].Slug, svar.Rader[0].Nummer));
        Assert.Equal(9, svar.Rader.Count);
        Assert.Equal(svar.Rader.OrderByDescending(rad => rad.Registrerad), svar.Rader);
        Assert.Equal([(2, 1), (1, null)], svar.Rader.Where(rad => rad.Slug == "it-konsulter").Select(rad => (rad.Nummer, rad.Forra)));

        var (fragor, ett) = await RaknaAsync(databas, new("it-konsulter"));
        Assert.Equal((2, "IT-konsulter", 2), (fragor, ett.Omrade, ett.Rader.Count));
        Assert.DoesNotContain((await databas.SkickaAsync(new ListBeslutadeVersioner.Query("telefoni"), Testanvandare.UtanKonto)).Rader, rad => rad.Nummer == 2);
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new ListBeslutadeVersioner.Query("finns-inte")));
    }

    [Fact]
    public async Task Anvisningen_och_listan_fragar_databasen_lika_manga_ganger_med_en_version_och_med_manga()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var dag = new DateOnly(2026, 11, 22);
        var tom = await AntalAsync(databas, new ListAnvisningar.Query(dag));

        await databas.LasInExempelAsync();

        Assert.Equal((2, 2), (tom, await AntalAsync(databas, new ListAnvisningar.Query(dag))));
        Assert.Equal(3, await AntalAsync(databas, new VisaAnvisning.Query("it-konsulter", dag)));
        // Den hänvisar till andra anvisningar, så deras punkter läses i en fråga till.
        Assert.Equal(4, await AntalAsync(databas, new VisaAnvisning.Query("anvandarstod", dag)));
    }

    private static async Task<(int Fragor, ListBeslutadeVersioner.View Svar)> RaknaAsync(Testdatabas databas, ListBeslutadeVersioner.Query fraga)
    {
        databas.Fragor.Nollstall();
        var svar = await databas.SkickaAsync(fraga, Testanvandare.UtanKonto);
        return (databas.Fragor.Antal, svar);
    }

    private static async Task<int> AntalAsync<T>(Testdatabas databas, IFraga<T> fraga)
    {
        databas.Fragor.Nollstall();
        await databas.SkickaAsync(fraga, Testanvandare.UtanKonto);
        return databas.Fragor.Antal;
    }
}
