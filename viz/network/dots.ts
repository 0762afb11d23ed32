/**
 * Dots for sigma: one point each, with a ring of paper round the larger ones. The colours of all
 * dots are written in one pass over the program's own array (sigma's reducers copy an object a
 * node, which is slow at 50,000 dots a frame).
 */
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import type { Rgb } from './colours.ts';

const VERTEX = `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
varying vec4 v_color;
varying float v_radius;
const float bias = 255.0 / 254.0;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0);
  v_radius = a_size / u_sizeRatio * u_pixelRatio;
  gl_PointSize = 2.0 * v_radius + 2.0;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

/** Radius from which a dot has a ring, and how wide that is, in pixels. */
const RING_FROM = '2.6';
const RING = '0.6';

const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying float v_radius;
uniform float u_pixelRatio;
uniform vec3 u_paper;

void main() {
  float d = length(gl_PointCoord - 0.5) * (2.0 * v_radius + 2.0);
  #ifdef PICKING_MODE
  if (d > v_radius + u_pixelRatio) discard;
  gl_FragColor = v_color;
  #else
  float ring = v_radius > ${RING_FROM} * u_pixelRatio ? ${RING} * u_pixelRatio : 0.0;
  float inner = v_radius - ring;
  float disc = 1.0 - smoothstep(inner - 0.5, inner + 0.5, d);
  float whole = 1.0 - smoothstep(v_radius - 0.5, v_radius + 0.5, d);
  float edge = max(0.0, whole - disc) * step(0.001, ring) * v_color.a;
  float ink = (ring > 0.0 ? disc : whole) * v_color.a;
  gl_FragColor = vec4(v_color.rgb * ink + u_paper * edge, ink + edge);
  #endif
}
`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_paper'] as const;
/** Floats a dot takes: position, size, colour, id. */
const STRIDE = 5;
const COLOUR_AT = 3;

/** What the page and the program share. */
export interface DotBoard {
  paper: Rgb;
  /** One packed colour an agent. */
  colours: Uint32Array;
  /** Write `colours` into the programs: sigma makes one for the dots and one for the hovered. */
  readonly repaints: Set<() => void>;
}

/** A class of program bound to a board: sigma makes the instance. */
export function dotProgram(board: DotBoard): NodeProgramType {
  return class Dots extends NodeProgram<(typeof UNIFORMS)[number]> {
    /** Agent whose dot stands at each place of the array. */
    private rows = new Uint32Array(0);
    private readonly writeColours = (): void => this.repaint();

    override getDefinition() {
      return {
        VERTICES: 1,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: WebGLRenderingContext.POINTS,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: WebGLRenderingContext.FLOAT },
          { name: 'a_size', size: 1, type: WebGLRenderingContext.FLOAT },
          { name: 'a_color', size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true },
        ],
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      this.rows = new Uint32Array(capacity);
      board.repaints.add(this.writeColours);
    }

    override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
      const { array } = this;
      const row = Number(data.label);
      array[start] = data.x;
      array[start + 1] = data.y;
      array[start + 2] = data.size;
      array[start + 4] = id;
      this.rows[start / STRIDE] = row;
      new Uint32Array(array.buffer)[start + COLOUR_AT] = board.colours[row] ?? 0;
    }

    private repaint(): void {
      const words = new Uint32Array(this.array.buffer);
      const { colours } = board;
      for (let place = 0; place < this.rows.length; place++) {
        words[place * STRIDE + COLOUR_AT] = colours[this.rows[place] as number] as number;
      }
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const at = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>;
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
      const [red, green, blue] = board.paper;
      gl.uniform3f(at.u_paper, red / 255, green / 255, blue / 255);
    }
  };
}
