/**
 * All ties as one faint haze under the dots: a single WebGL draw of lines on a canvas of its own.
 * Sigma's edges would hold an object a tie; a run has hundreds of thousands. Lines are neutral grey
 * with premultiplied alpha, or rounding at low alpha tints them.
 */
import type Sigma from 'sigma';
import type { Ties } from '../run/run.ts';
import type { Rgb } from './colours.ts';
import { tieAlpha, tieStride } from './picture.ts';

const VERTEX = `
attribute vec2 a_position;
uniform mat3 u_matrix;
void main() { gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0); }
`;
const FRAGMENT = `
precision mediump float;
uniform vec4 u_colour;
void main() { gl_FragColor = u_colour; }
`;

/** Above this many ties none are drawn while the picture moves. */
const MOST_WHILE_MOVING = 20_000;

function compile(gl: WebGLRenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type) as WebGLShader;
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

export class Haze {
  private readonly gl: WebGLRenderingContext;
  private readonly program: WebGLProgram;
  private readonly sigma: Sigma;
  private count = 0;
  private colour: readonly [number, number, number, number] = [0, 0, 0, 0];

  constructor(sigma: Sigma) {
    this.sigma = sigma;
    const canvas = sigma.createCanvas('haze', { beforeLayer: 'edges' });
    sigma.createWebGLContext('haze', { canvas });
    // A second call gives the context that sigma made for the canvas.
    const gl = (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) as WebGLRenderingContext;
    this.gl = gl;
    this.program = gl.createProgram() as WebGLProgram;
    gl.attachShader(this.program, compile(gl, gl.VERTEX_SHADER, VERTEX));
    gl.attachShader(this.program, compile(gl, gl.FRAGMENT_SHADER, FRAGMENT));
    gl.linkProgram(this.program);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    // Sigma sizes its canvases when the frame changes; this one came after that.
    sigma.resize(true);
    sigma.on('afterRender', () => this.draw());
  }

  /** `place` gives the framed position of an agent, as sigma's matrix takes it. */
  set(
    ties: Ties | null,
    place: (row: number) => readonly [number, number] | null,
    colour: Rgb,
    dark: boolean,
  ): void {
    const all = ties?.follower.length ?? 0;
    const stride = tieStride(all);
    const ends = new Float32Array(Math.ceil(all / stride) * 4);
    let at = 0;
    for (let tie = 0; tie < all; tie += stride) {
      const from = place(ties?.followed[tie] as number);
      const to = place(ties?.follower[tie] as number);
      if (from === null || to === null) continue;
      ends[at++] = from[0];
      ends[at++] = from[1];
      ends[at++] = to[0];
      ends[at++] = to[1];
    }
    this.count = at / 2;
    // A line is one device pixel wide and should be half a pixel of the page.
    const alpha = Math.min(1, tieAlpha(all, dark) * 0.5 * devicePixelRatio);
    const [red, green, blue] = colour;
    this.colour = [(red / 255) * alpha, (green / 255) * alpha, (blue / 255) * alpha, alpha];
    this.gl.bufferData(this.gl.ARRAY_BUFFER, ends.subarray(0, at), this.gl.STATIC_DRAW);
    this.sigma.scheduleRender();
  }

  private draw(): void {
    const { gl, sigma, program } = this;
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const { isMoving, draggedEvents } = sigma.getMouseCaptor();
    const moving = sigma.getCamera().isAnimated() || isMoving || draggedEvents > 0;
    if (this.count === 0 || (moving && this.count / 2 > MOST_WHILE_MOVING)) return;
    gl.useProgram(program);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    const position = gl.getAttribLocation(program, 'a_position');
    gl.enableVertexAttribArray(position);
    gl.vertexAttribPointer(position, 2, gl.FLOAT, false, 0, 0);
    const { matrix } = sigma.getRenderParams();
    gl.uniformMatrix3fv(gl.getUniformLocation(program, 'u_matrix'), false, matrix);
    gl.uniform4f(gl.getUniformLocation(program, 'u_colour'), ...this.colour);
    gl.drawArrays(gl.LINES, 0, this.count);
  }
}
