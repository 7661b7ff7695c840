using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.TestSupport;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Tests.Features.Avtal;

public sealed class SatserTests
{
    private static readonly DateOnly dag = new(2008, 6, 9);

    [Fact]
    public async Task Lista_detalj_sokning_och_nytt_avrop_staller_lika_manga_fragor_vid_tio_som_vid_tusen_avtal_och_avrop()
    {
        await using var databas = await AvropTests.MedAvtalAsync();
        await databas.AvropaAsync(Avropsprov.Formular("1 000"));
        var fragor = new List<int[]>();
        foreach (var antal in new[] { 10, 1_000 })
        {
            await FyllAsync(databas, antal);
            fragor.Add(
            [
                await RaknaAsync(databas, new ListRamavtal.Query(dag, new())),
                await RaknaAsync(databas, new ListRamavtal.Query(dag, new(Omrade: "it-konsulter", Fritext: "konsult", Sortera: "omrade"))),
                await RaknaAsync(databas, new ListRamavtal.Query(dag, new(Organisation: Avropsprov.Namnd))),
                await RaknaAsync(databas, new VisaRamavtal.Query(Avropsprov.Avtal, dag)),
                await RaknaAsync(databas, new VisaRamavtal.Query(Avropsprov.Avtal, dag, VisaRamavtal.Prognosval.NarDetGaller)),
                await RaknaAsync(databas, new SokInnehall.Query("prov")),
                await RaknaAsync(databas, new RegistreraAvrop.Command(Avropsprov.Avtal, Avropsprov.Formular("1 000"))),
                await RaknaAsync(databas, new ListAvrop.Query(dag, new(Namnd: Avropsprov.Namnd, Ramavtal: Avropsprov.Avtal))),
            ]);
        }

        Assert.Equal(fragor[0], fragor[1]);
        // Prognosen räknas på det avtal som sidan redan har läst: den lägger till avropen per månad, ledtiderna och sammanträdena.
        Assert.Equal((18, 4), (fragor[0][3], fragor[0][4] - fragor[0][3]));
    }

    [Theory]
    [InlineData(null, "P-10-0")]
    [InlineData("-nummer", "RA-2006-014")]
    [InlineData("titel", "P-10-0")]
    [InlineData("slutar", "RA-2006-014")]
    public async Task Sidan_star_i_den_ordning_som_databasen_gav_och_alla_rader_star_i_samma(string? sortera, string forst)
    {
        await using var databas = await AvropTests.MedAvtalAsync();
        await FyllAsync(databas, 10);
        var sida = (await databas.SkickaAsync(new ListRamavtal.Query(new(2012, 1, 1), new(Sortera: sortera)), Testanvandare.UtanKonto)).Sida;
        Assert.Equal((11, forst), (sida.Antal, sida.Rader[0].Nummer));
        var alla = await databas.MedAsync(async tjanster =>
        {
            var rader = new List<string>();
            var svar = await tjanster.GetRequiredService<IMediator>().Send(new ListRamavtal.AllaQuery(new(2012, 1, 1), new(Sortera: sortera)));
            await foreach (var rad in svar)
                rader.Add(rad.Avtal.Nummer);
            return rader;
        });
        Assert.Equal(alla, sida.Rader.Select(rad => rad.Nummer));
    }

    [Fact]
    public async Task Hela_listan_laddas_ner_med_nagra_fa_fragor_for_varje_bunt()
    {
        await using var databas = await AvropTests.MedAvtalAsync();
        await FyllAsync(databas, 1_200);
        databas.Fragor.Nollstall();
        var antal = await databas.MedAsync(async tjanster =>
        {
            var rader = 0;
            await foreach (var rad in await tjanster.GetRequiredService<IMediator>().Send(new ListRamavtal.AllaQuery(dag, new())))
                rader++;
            return rader;
        });

        // 1 201 avtal i tre buntar: vilka de är, och sedan raderna, taken och de ändringar som beslutades efter dagen för varje bunt.
        Assert.Equal((1_201, 10), (antal, databas.Fragor.Antal));
    }

    private static async Task<int> RaknaAsync<T>(Testdatabas databas, IRequest<T> begaran)
    {
        databas.Fragor.Nollstall();
        await databas.SkickaAsync(begaran, Testanvandare.Med(Roller.Avtalsforvaltare));
        return databas.Fragor.Antal;
    }

    private static Task<int> FyllAsync(Testdatabas databas, int antal) => databas.DbAsync(async db =>
    {
        var avropat = await db.Ramavtal.Where(r => r.Nummer == Avropsprov.Avtal).Select(r => new { r.Id, r.Omrade, r.Upphandlare }).SingleAsync();
        var namnd = await db.Organisationer.Where(o => o.Slug == Avropsprov.Namnd).Select(o => o.Id).SingleAsync();
        var handling = new Avropshandling("Prov", DateTimeOffset.UnixEpoch, new(2008, 6, 4));
        db.AddRange(Enumerable.Range(0, antal).Select(i => new Ramavtal($"P-{antal}-{i}", $"Prov {i}", Lagregim.Nationellt, avropat.Omrade, avropat.Upphandlare)));
        db.AddRange(Enumerable.Range(0, antal).Select(i => new Avrop($"P-{antal}-{i}", null, new(avropat.Id, 1, namnd), null, new($"Prov {i}", 1, new(2008, 6, 4)), new(Avropsformslag.Fku, "7 kap.", []), Avropslage.Reserverat, new(2008, 6, 5), handling)));
        return await db.SaveChangesAsync();
    });
}
